using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Rules.Earlier;

/// <summary>
/// A child who was in care at the end of the latest month held is in no row of this one, so that nobody knows when care ended. A row that
/// is stopped or left out on purpose is a row: the child is there.
/// </summary>
internal sealed class ChildVanished() : EarlierRule(
    new ProblemKind("CHD-109", Severity.Warn, "Put the child's row back, with the day care ended if it has. If the child was entered by mistake, load the earlier month again without the row.")
    {
        What = "A child who was in care at the end of the latest month held has no row in this one, and so no leaving date.",
    },
    "children who are missing without a leaving date",
    Fields.Children.ChildId,
    Fields.Children.CareEnded)
{
    public override string? NotRun(ComparedMonth month) => Missing(month) is { } why ? $", since {why}" : null;

    public override IEnumerable<EarlierFinding> Judge(ComparedMonth month)
    {
        if (Missing(month) is not null || month.SheetOf(RecordKind.Children) is not { } sheet)
        {
            yield break;
        }

        var here = new HashSet<ChildId>(month.Tables.Children.Entries.Count);
        foreach (var row in month.Tables.Children.Entries)
        {
            here.Add(row.Record.Child);
        }

        foreach (var id in month.Tables.Children.Sheets.SelectMany(read => read.WithoutRecord))
        {
            here.Add(new ChildId(id));
        }

        var latest = month.Earlier.Latest!;
        foreach (var period in latest.Periods)
        {
            if (WasInCare(period, latest.Month.LastDay) && here.Add(period.Child))
            {
                yield return new EarlierFinding(sheet, null, Fields.Children.ChildId, period.Child.Value,
                    $"The child {period.Child} is in care in {EarlierRules.FileOf(latest)}, and is not in this one: there is no leaving date.", period.Child.Value);
            }
        }
    }

    private static bool WasInCare(PeriodOfCare period, DateOnly asAt) =>
        period.CareStartedOn <= asAt && !(period.CareEndedOn <= asAt) && !period.LegalStatus.IsShortBreaks();

    private static string? Missing(ComparedMonth month)
    {
        if (month.SheetOf(RecordKind.Children) is null)
        {
            return "there is no sheet of children";
        }

        if (month.SheetWith(Fields.Children.CareEnded) is null)
        {
            return "there is no column Care ended";
        }

        if (month.Earlier.Latest is not { } latest)
        {
            return "no earlier month is held with its records";
        }

        // Who left the day after the earlier month's end must still be in the file.
        return latest.Month.LastDay.AddDays(1) < month.Month.WindowStart(month.Records.LeaversCoverMonths)
            ? $"the latest month held is {latest.Month.ToWords()}, and the file holds only those who left in the last {month.Records.LeaversCoverMonths} months"
            : null;
    }
}
