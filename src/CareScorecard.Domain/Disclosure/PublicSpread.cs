using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>The spread behind an average as the public may see it.</summary>
public static class PublicSpread
{
    /// <summary>
    /// The ends are one child's, or one member of staff's, and are never public; nor is the middle of few. Numbers beyond the level are
    /// hidden where they, or those that are left, are small: with how many there are in all, one would tell the other.
    /// </summary>
    public static Spread Of(Spread spread, IndicatorDefinition definition, DisclosureThresholds thresholds)
    {
        ArgumentNullException.ThrowIfNull(spread);
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(thresholds);
        var ofStaff = spread.Counts is SubjectKind.ReviewingOfficer or SubjectKind.SocialWorker;
        var showsMedian = spread.Count >= Math.Max(thresholds.PercentNeeds, thresholds.HideUpTo + 1);

        // Those with a score of concern are a published figure of their own, with its own reasons to be hidden.
        var showsCounts = ofStaff || (definition.Unit != Unit.Score && !AnySmall(spread, thresholds));
        return spread with
        {
            Over = showsCounts ? spread.Over : null,
            Under = showsCounts ? spread.Under : null,
            Median = showsMedian ? spread.Median : null,
            Smallest = null,
            Largest = null,
        };
    }

    private static bool AnySmall(Spread spread, DisclosureThresholds thresholds) =>
        new[] { spread.Over, spread.Under, spread.Count - spread.Over, spread.Count - spread.Under }
            .Any(number => number is { } children && thresholds.IsSmall(children));
}
