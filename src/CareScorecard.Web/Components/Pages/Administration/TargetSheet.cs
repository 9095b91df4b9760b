using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the pages of targets say of one measure.</summary>
public static class TargetSheet
{
    private static readonly string ShareOfTarget = $"{FigureText.Plain(StatusRule.ToleranceShare * 100m)}% of the target";

    private static readonly ReportingMonth Always = new(ReportingMonth.FirstYear, 1);

    public static ReportingMonth ThisMonth(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return ReportingMonth.Of(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    /// <summary>Follows whose it is; nothing where it applies from the first month on.</summary>
    public static string? Since(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.From > Always ? $", since {target.From.ToWords()}" : null;
    }

    /// <summary>How far off a figure may be and still be close, in words.</summary>
    /// <param name="target">That applies; null where there is none, and nothing to be close to.</param>
    public static string Tolerance(IndicatorDefinition definition, Target? target, CouncilSettings council)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(council);
        return council.Tolerances.TryGetValue(definition.Id, out var own) ? $"{Amount(definition, own)}, ours"
            : target is null ? "No target"
            : definition.Tolerance is { } tolerance ? Amount(definition, tolerance)
            : target.Kind == TargetKind.Band && definition.Unit == Unit.PerFullTimePost ? Amount(definition, StatusRule.ToleranceChildrenPerPost)
            : definition.Unit == Unit.Percent ? $"{ShareOfTarget}, {Amount(definition, StatusRule.TolerancePoints)} at most"
            : ShareOfTarget;
    }

    private static string Amount(IndicatorDefinition definition, decimal amount) => definition.Unit == Unit.Percent
        ? $"{FigureText.Plain(amount)} {(amount == 1m ? "point" : "points")}"
        : FigureText.Of(definition, amount);
}
