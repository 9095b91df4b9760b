using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Targets;

/// <summary>The targets that apply to one indicator in one month: at most one of each owner.</summary>
/// <param name="Driving">The one that decides the status; null where there is none.</param>
/// <param name="Others">Those that stand beside it, ours before national before statutory.</param>
public sealed record TargetsInForce(Target? Driving, IReadOnlyList<Target> Others)
{
    /// <summary>
    /// Of each owner the latest target dated on or before the month. The definition's own target applies until the first month for
    /// which the council has set any. Ours drives the status, else the national one, else the statutory one.
    /// </summary>
    public static TargetsInForce In(ReportingMonth month, IndicatorDefinition definition, CouncilSettings settings)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(settings);
        var set = settings.Targets.GetValueOrDefault(definition.Id, [])
            .Where(target => target.From <= month)
            .OrderBy(target => target.From)
            .GroupBy(target => target.SetBy, (_, dated) => dated.Last())
            .OrderBy(target => target.SetBy)
            .ToList();
        if (set.Count == 0 && definition.DefaultTarget is { } original && original.From <= month)
        {
            set.Add(original);
        }

        return set is [var driving, .. var others] ? new TargetsInForce(driving, others) : new TargetsInForce(null, []);
    }
}
