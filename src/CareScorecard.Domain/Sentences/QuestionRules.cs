using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Sentences;

/// <summary>The questions worth asking: those that boards have asked of such figures, each where a figure gives cause.</summary>
internal static class QuestionRules
{
    /// <summary>More are not asked in one meeting.</summary>
    public const int Most = 6;

    private const int MostDoubts = 2;

    // A percentage below half of its target is as likely a gap in the records as one in the work.
    private const decimal Doubtful = 0.5m;

    private static readonly Dictionary<string, string> Averages = new()
    {
        ["social-worker-caseload"] = "does anyone hold far more cases than this average says?",
        ["iro-caseload"] = "how is the work spread between the officers?",
        ["weeks-in-care-of-leavers-month"] = "does the average rest on a few very long stays?",
    };

    /// <summary>At most one about each measure.</summary>
    public static IReadOnlyList<BoardQuestion> Of(Attention attention, int hideUpTo) =>
    [
        .. Asked(attention, hideUpTo)
            .DistinctBy(question => question.IndicatorId)
            .Take(Most),
    ];

    private static IEnumerable<BoardQuestion> Asked(Attention attention, int hideUpTo) =>
    [
        .. attention.Find(SentenceRules.ChildrenInCare) is { } children ? AboutNumbers(attention, children) : [],
        .. attention.OutsidePublished.Take(MostDoubts).Select(Doubt),
        .. attention.Really(Variation.Concern).Where(IsKnown).Select(row => Ask(
            row, $"Why {SpokenName.Of(row.Definition).Are} {SpokenName.Of(row.Definition).Words} getting worse? The change is real, not normal movement.")),
        .. attention.OffTarget.Where(IsKnown).Select(OffTarget),
        .. attention.CloseToTarget.Where(row => Averages.ContainsKey(row.Id)).Where(IsKnown).Select(OffTarget),
        .. attention.Find("ethnicity-recorded") is { } ethnicity ? Missing(ethnicity, hideUpTo) : [],
        .. attention.Really(Variation.Improvement).Where(IsKnown).Select(row => Ask(
            row, $"What made {SpokenName.Of(row.Definition).Words} better, and will it last?")),
    ];

    private static IEnumerable<BoardQuestion> AboutNumbers(Attention attention, ScorecardRow children)
    {
        if (children.Previous is { } previous && SentenceRules.Flows(attention) is var (came, left) && came - left != previous.Change)
        {
            yield return Ask(
                children,
                $"{FigureText.Plain(came)} came in and {FigureText.Plain(left)} left, yet the number of children in our care is "
                + $"{FigureText.Change(children.Definition, previous.Change)}: which records were corrected?");
        }

        if (children.YearBefore is { Change: > 0m } year)
        {
            yield return Ask(
                children,
                $"{FigureText.Plain(year.Change)} more children are in our care than a year ago: which age group grew, and why do they come into care?");
        }
    }

    /// <summary>A figure that nobody has published the like of is checked before anything is made of it.</summary>
    private static BoardQuestion Doubt(ScorecardRow row) => Ask(
        row,
        $"{SpokenName.Sentence(SpokenName.Of(row.Definition).Words)}: {SpokenFigure.Of(row)} is {row.OutsidePublished!.Words(row.Definition)}. Is the figure right?");

    private static BoardQuestion OffTarget(ScorecardRow row)
    {
        var name = SpokenName.Of(row.Definition);
        var start = $"{SpokenName.Sentence(name.Words)}: {SpokenFigure.Of(row)}";
        if (Averages.TryGetValue(row.Id, out var spread))
        {
            return Ask(row, $"{start}, {spread}");
        }

        if (row.Id is "one-placement" or "three-or-more-placements" or "three-or-more-moves")
        {
            return Ask(row, $"{start}. How many of the moves were planned?");
        }

        if (row is { Definition.Unit: Unit.Percent, Target: { Kind: TargetKind.Floor, Low: { } floor } } && row.Value.Number < floor * Doubtful)
        {
            return Ask(row, $"{start}. Is it real, or is it recording?");
        }

        if (row.Signal?.Assurance == Assurance.Fail && row.Target is { } missed)
        {
            return Ask(row, $"{start}. If nothing changes it will keep missing {SpokenFigure.Level(row.Definition, missed)}: what will change?");
        }

        return row is { Gap: { IsMet: false } gap, Target: { } target }
            ? Ask(row, $"{start}. {SpokenName.Sentence(TargetWords.Of(row.Definition, gap))} ({TargetWords.Of(target.SetBy)}): what would it take?")
            : Ask(row, $"{start}. What would it take to meet the target?");
    }

    private static IEnumerable<BoardQuestion> Missing(ScorecardRow row, int hideUpTo)
    {
        if (row.Value is IndicatorValue.Measured { Denominator: { } all } recorded && all - recorded.Numerator > hideUpTo)
        {
            var missing = all - recorded.Numerator;
            yield return Ask(
                row,
                $"{FigureText.Plain(missing)} {(missing == 1m ? "child has" : "children have")} no ethnicity recorded: when will that be known?");
        }
    }

    private static bool IsKnown(ScorecardRow row) => row.Value.Number is not null;

    private static BoardQuestion Ask(ScorecardRow row, string text) => new(text, row.Id);
}
