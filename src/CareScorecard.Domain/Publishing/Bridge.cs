using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Publishing;

/// <summary>
/// Why an indicator changed between two months. The parts sum to the change of the numerator, in the numerator's own terms: children,
/// placements, reviews, officers; days for an average in days or weeks, points for an average score, full-time posts for a share of
/// posts. The denominator has no bridge.
/// </summary>
public sealed record Bridge
{
    public required IndicatorDefinition Definition { get; init; }

    public string Id => Definition.Id;

    public required ReportingMonth From { get; init; }

    /// <summary>Later than <see cref="From"/>.</summary>
    public required ReportingMonth To { get; init; }

    /// <summary>The later month's numerator less the earlier month's; null where it is hidden or there is no bridge.</summary>
    public decimal? Change { get; init; }

    /// <summary>Every kind once, in the order of <see cref="BridgePartKind"/>; empty where there is no bridge.</summary>
    public IReadOnlyList<BridgePart> Parts { get; init; } = [];

    /// <summary>Why there is no bridge, as a full sentence; null where there is one.</summary>
    public string? Unavailable { get; init; }

    /// <summary>The same with nobody named.</summary>
    public Bridge WithoutSubjects() => this with { Parts = [.. Parts.Select(part => part with { Subjects = [] })] };

    /// <summary>The same with no number left, and nobody named.</summary>
    public Bridge Hidden() => this with
    {
        Change = null,
        Parts = [.. Parts.Select(part => part with { Change = null, Hidden = true, Subjects = [] })],
    };
}

/// <summary>Why subjects add something else to the numerator than they did.</summary>
public enum BridgePartKind
{
    /// <summary>Care started after the earlier month's end. For young people, plans for adoption and staff: new on the list.</summary>
    CameIn,

    /// <summary>Care ended after the earlier month's end. For young people, plans for adoption and staff: no longer on the list.</summary>
    Left,

    /// <summary>Counted in both months and passes now; for sums of days, points, cases or posts: adds more than before.</summary>
    NowPasses,

    /// <summary>Counted in both months and passed then; for sums of days, points, cases or posts: adds less than before.</summary>
    NoLongerPasses,

    /// <summary>Began to count without coming in: grew older, the window moved on, something happened.</summary>
    EnteredCohort,

    /// <summary>Stopped counting without leaving: grew older, the window moved on, something happened.</summary>
    LeftCohort,

    /// <summary>What was said of the earlier month is not what the later month's records say of it.</summary>
    Corrected,
}

/// <summary>One step of a bridge.</summary>
/// <param name="Change">Signed, in the terms of the numerator; null where it is hidden.</param>
/// <param name="Subjects">Who they are, those whose share is not 0; for staff only, and empty for everybody else.</param>
public sealed record BridgePart(BridgePartKind Kind, decimal? Change, IReadOnlyList<BridgeSubject> Subjects, bool Hidden = false);

/// <summary>One child, placement, review, young person or member of staff in a step of a bridge.</summary>
/// <param name="Identity">The same in every month.</param>
/// <param name="Child">The id of the child or young person; null for staff.</param>
/// <param name="Change">The subject's share of the step, signed.</param>
public sealed record BridgeSubject(string Identity, string? Child, decimal Change);
