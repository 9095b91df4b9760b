using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// A bridge as the public may see it. The change between two shown figures is arithmetic on what is shown, and is shown. The flows behind
/// it are counts: small ones are hidden, and since they add up to the change so are others, the smallest first.
/// </summary>
public static class PublicBridge
{
    /// <param name="bridge">As staff see it, with its subjects.</param>
    /// <param name="before">The earlier month's figure as the public sees it.</param>
    /// <param name="after">The later month's figure as the public sees it.</param>
    /// <param name="hidden">Kinds that stay hidden whatever their size: see <see cref="LinkedFigures.FlowsOf"/>, and what was hidden before.</param>
    public static Bridge Protect(
        Bridge bridge,
        IndicatorValue before,
        IndicatorValue after,
        DisclosureThresholds thresholds,
        IReadOnlySet<BridgePartKind> hidden)
    {
        ArgumentNullException.ThrowIfNull(bridge);
        ArgumentNullException.ThrowIfNull(thresholds);
        ArgumentNullException.ThrowIfNull(hidden);
        if (bridge.Unavailable is not null || SmallNumberRule.CountsStaff(bridge.Definition))
        {
            return bridge.WithoutSubjects();
        }

        return IsShown(before) && IsShown(after) ? WithSafeFlows(bridge, thresholds, hidden) : bridge.Hidden();
    }

    /// <summary>The change alone, where it may be shown, and no flow.</summary>
    public static Bridge ChangeOnly(Bridge bridge, IndicatorValue before, IndicatorValue after, DisclosureThresholds thresholds) =>
        Protect(bridge, before, after, thresholds, Enum.GetValues<BridgePartKind>().ToHashSet());

    /// <summary>
    /// Whether the public sees the flows of the figure. Those of a figure that adds up months are the monthly figures themselves; those
    /// of a figure that shares its children with another would give the other's away.
    /// </summary>
    public static bool TellsFlows(string indicatorId) =>
        !LinkedFigures.IsWholeOnly(indicatorId) && !LinkedFigures.LooksBack(indicatorId);

    // A percentage of nobody has a numerator of 0, and everybody knows it.
    private static bool IsShown(IndicatorValue value) =>
        value is IndicatorValue.Measured or IndicatorValue.Unavailable { Reason: UnavailableReason.Nobody };

    private static Bridge WithSafeFlows(Bridge bridge, DisclosureThresholds thresholds, IReadOnlySet<BridgePartKind> hidden)
    {
        var sums = new ShownSums();
        var flows = bridge.Parts.ToDictionary(part => part.Kind, part => Number(part, sums));
        foreach (var part in bridge.Parts.Where(part => IsSmall(part, thresholds)))
        {
            sums.Guard(flows[part.Kind]);
        }

        sums.Know([.. flows.Values.SelectMany(flow => flow)]);
        var withheld = bridge.Parts
            .OrderByDescending(part => part.Change == 0m)
            .ThenByDescending(part => Math.Abs(part.Change ?? 0m))
            .Where(part => hidden.Contains(part.Kind) || IsSmall(part, thresholds) || !sums.TryShow([flows[part.Kind]]))
            .Select(part => part.Kind)
            .ToHashSet();
        return bridge with
        {
            Parts =
            [
                .. bridge.Parts.Select(part => withheld.Contains(part.Kind)
                    ? part with { Change = null, Hidden = true, Subjects = [] }
                    : part with { Subjects = [] }),
            ],
        };
    }

    // What rises and what falls in one flow are two numbers: corrections go both ways.
    private static IReadOnlyList<Term> Number(BridgePart part, ShownSums sums) =>
    [
        new(sums.Add(part.Subjects.Sum(subject => Math.Max(0m, subject.Change)))),
        new(sums.Add(part.Subjects.Sum(subject => Math.Max(0m, -subject.Change))), -1),
    ];

    // Few children may make many days; and many corrections may come to a few children.
    private static bool IsSmall(BridgePart part, DisclosureThresholds thresholds) =>
        thresholds.IsSmall(part.Subjects.Count)
        || (thresholds.IsSmall(Math.Abs(part.Change ?? 0m)) && part.Subjects.All(subject => Math.Abs(subject.Change) == 1m));
}
