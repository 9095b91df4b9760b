using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import.Rules.Earlier;

/// <summary>A period of care had ended by the latest month held, and here the same period, started on the same day, has not.</summary>
internal sealed class BackWithTheSameStart() : EarlierRule(
    new ProblemKind("CHD-110", Severity.Warn, "Enter the day care ended; or, where the child came back, the day on which the new period started. If care had not ended, say so as the reason.")
    {
        What = "A period of care that had ended in the latest month held has not ended here, with the same start: a child who comes back starts a new period.",
    },
    "children who are back with the same start of care",
    Fields.Children.ChildId,
    Fields.Children.CareStarted,
    Fields.Children.CareEnded)
{
    public override string? NotRun(ComparedMonth month) => Missing(month) is { } why ? $", since {why}" : null;

    public override IEnumerable<EarlierFinding> Judge(ComparedMonth month)
    {
        if (Missing(month) is not null)
        {
            yield break;
        }

        var latest = month.Earlier.Latest!;
        var ended = new Dictionary<(ChildId, DateOnly), DateOnly>();
        foreach (var period in latest.Periods)
        {
            if (period.CareEndedOn is { } day && day <= latest.Month.LastDay)
            {
                ended[(period.Child, period.CareStartedOn)] = day;
            }
        }

        foreach (var row in month.Tables.Children.Ready)
        {
            if (!(row.Record.CareEndedOn <= month.Month.LastDay) && ended.TryGetValue((row.Record.Child, row.Record.CareStartedOn), out var day))
            {
                yield return new EarlierFinding(row.Sheet, row.Row, Fields.Children.CareEnded, null,
                    $"this period of care ended {day.ToWords()} in {EarlierRules.FileOf(latest)}, and here it has not ended.", row.Record.Child.Value);
            }
        }
    }

    private static string? Missing(ComparedMonth month) =>
        month.SheetOf(RecordKind.Children) is null ? "there is no sheet of children"
        : month.SheetWith(Fields.Children.CareEnded) is null ? "there is no column Care ended"
        : month.Earlier.Latest is null ? "no earlier month is held with its records"
        : null;
}
