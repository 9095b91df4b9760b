using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.FactChecks.Rules;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.FactChecks;

/// <summary>
/// Reads a commentary for numbers, changes, percentages, units and directions, and compares them with the figures of its month and of
/// the months before. It asks to look again where a passage cannot be right, and would rather miss a slip than doubt a correct sentence.
/// </summary>
public static class FactCheck
{
    // The more a rule knows of what is meant, the earlier: of two findings about the same passage the first is kept.
    private static readonly ICommentaryRule[] Rules =
    [
        new ChangeOfCountsRule(),
        new FractionWordsRule(),
        new PointsRule(),
        new UnitRule(),
        new AsAtRule(),
        new ComparatorRule(),
        new ComplementRule(),
        new FractionRule(),
        new SumRule(),
        new TargetRule(),
        new DirectionRule(),
        new FigureRule(),
    ];

    /// <param name="scorecard">Of the month that the commentary is about, as its reader may see it.</param>
    /// <param name="thresholds">Which numbers of children a text for the public should not say.</param>
    /// <returns>In the order of the text.</returns>
    public static IReadOnlyList<FactFinding> Read(string text, Scorecard scorecard, DisclosureThresholds thresholds) =>
        [.. Read(text, scorecard).Concat(SmallNumbers(text, thresholds)).OrderBy(finding => finding.Offset)];

    /// <summary>As the other, but for small numbers of children.</summary>
    public static IReadOnlyList<FactFinding> Read(string text, Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(scorecard);
        var book = new FactBook(scorecard);
        var commentary = new Commentary(text);
        var kept = new List<FactFinding>();
        var found = Rules
            .SelectMany(rule => commentary.All.SelectMany(sentence => rule.Judge(sentence, book)))
            .Concat(WholeText.Judge(commentary, book));
        foreach (var finding in found)
        {
            if (!kept.Any(other => Overlap(other, finding)))
            {
                kept.Add(finding);
            }
        }

        return [.. kept.OrderBy(finding => finding.Offset)];
    }

    // A figure may be right and yet tell who a child is: this stands beside whatever else is found.
    private static IEnumerable<FactFinding> SmallNumbers(string text, DisclosureThresholds thresholds) =>
        SmallNumberInText.Find(text, thresholds).Select(found => new FactFinding(
            text.Substring(found.Offset, found.Length),
            found.Offset,
            "a small number of children",
            $"numbers from 1 to {thresholds.HideUpTo} can tell who a child is: leave it out of what is published",
            FactRules.SmallNumber));

    private static bool Overlap(FactFinding one, FactFinding other) =>
        one.Offset < other.Offset + other.Text.Length && other.Offset < one.Offset + one.Text.Length;
}
