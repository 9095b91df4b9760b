using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Wording;

/// <summary>The finding of one indicator in a sentence, made by rules from its row, so that it cannot say anything else.</summary>
public static class FindingTitle
{
    /// <summary>One home all year: 65.9%, 18 children short of our target of 70%.</summary>
    /// <param name="only">Whom the figure is limited to, in words: girls in Team North; null for everybody.</param>
    public static string Of(ScorecardRow row, string? only = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        var start = only is null ? $"{row.Definition.Title}: " : $"{row.Definition.Title}, {only} only: ";
        var value = FigureText.Of(row.Definition, row.Value);
        return row.Status switch
        {
            Status.NoData => start + NoFigure(row.Value),
            Status.TooFew => $"{start}{RowWords.Behind(row.Definition, row.Value) ?? value}, too few to rate",
            Status.Context => start + value + SinceLastMonth(row),
            Status.OnTarget => $"{start}{value}, on target{Spare(row)}",
            Status.Close => $"{start}{value}, close: {Distance(row)}",
            Status.OffTarget => $"{start}{value}, {Distance(row)}",
        };
    }

    private static string NoFigure(IndicatorValue value) => value is IndicatorValue.Unavailable unavailable
        ? unavailable.Reason switch
        {
            UnavailableReason.Hidden => "hidden to protect children",
            UnavailableReason.RoundsToZero => "rounds to zero",
            UnavailableReason.WholeOnly => "known for the whole council only",
            _ => "no figure this month",
        }
        : "no figure this month";

    private static string SinceLastMonth(ScorecardRow row) =>
        row.Previous is not { } previous ? string.Empty
        : previous.Change == 0m ? $", the same as in {previous.Month.ToWords()}"
        : $", {FigureText.Change(row.Definition, previous.Change)} since {previous.Month.ToWords()}";

    private static string Spare(ScorecardRow row) =>
        row.Gap is { IsMet: true, Amount: > 0 } ? $" with {TargetWords.Of(row.Definition, row.Gap)}" : string.Empty;

    private static string Distance(ScorecardRow row)
    {
        if (row.Target is not { } target)
        {
            return "away from its target";
        }

        var level = RowWords.TargetLevel(row.Definition, target);
        var goal = Goal(target.SetBy);
        if (target.Kind == TargetKind.Band)
        {
            var side = row.Value.Number > target.High ? "above" : "below";
            return $"{side} {Whose(target.SetBy)} range of {level}{Missing(row)}";
        }

        if (row.Gap is not { IsMet: false } gap || gap.Unit != GapUnit.Subjects)
        {
            return target.Kind == TargetKind.Floor ? $"below {goal} of {level}" : $"above {goal} of {level}";
        }

        var amount = $"{FigureText.Plain(gap.Amount)} {TargetWords.Subjects(row.Definition.Counts, gap.Amount)}";
        return gap.Direction == GapDirection.More
            ? $"{amount} short of {goal} of {level}"
            : $"{amount} too many for {goal} of {level}";
    }

    private static string Missing(ScorecardRow row) =>
        row.Gap is { IsMet: false } gap ? $": {TargetWords.Of(row.Definition, gap)}" : string.Empty;

    private static string Goal(TargetOwner owner) => owner == TargetOwner.Statutory ? "the legal standard" : Whose(owner) + " target";

    private static string Whose(TargetOwner owner) => owner switch
    {
        TargetOwner.Ours => "our",
        TargetOwner.National => "the national",
        TargetOwner.Statutory => "the legal",
    };
}
