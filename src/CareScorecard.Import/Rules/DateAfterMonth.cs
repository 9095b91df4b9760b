using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules;

/// <summary>A date after the month's last day: it counts as not recorded.</summary>
internal sealed class DateAfterMonth<T>(string code, Field field, Func<T, DateOnly?> read) : RowRule<T>(
    new ProblemKind(code, Severity.Warn, "Correct the date, or accept that it counts as not recorded in this month.")
    {
        What = "A date lies after the month's last day.",
    },
    "dates against the month's end",
    field)
    where T : class
{
    public override Finding? Judge(Entry<T> row, DateOnly? asAt) =>
        read(row.Record) is { } day && day > asAt
            ? new Finding(field, Cell(day), $"{InSentence(field.Name)} is {day.ToWords()}, after the month's last day ({asAt.Value.ToWords()}).")
            : null;

    /// <summary>"last visit", but "SDQ date".</summary>
    private static string InSentence(string name) => char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
