using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the pages of targets say of one measure.</summary>
public static class TargetSheet
{
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
    public static string Tolerance(IndicatorDefinition definition, CouncilSettings council)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(council);
        return council.Tolerances.TryGetValue(definition.Id, out var own) ? $"{Amount(definition, own)}, ours"
            : definition.Tolerance is { } tolerance ? Amount(definition, tolerance)
            : definition.Unit == Unit.Percent ? "5% of the target, 3 points at most"
            : "5% of the target";
    }

    private static string Amount(IndicatorDefinition definition, decimal amount) => definition.Unit == Unit.Percent
        ? $"{FigureText.Plain(amount)} {(amount == 1m ? "point" : "points")}"
        : FigureText.Of(definition, amount);
}
