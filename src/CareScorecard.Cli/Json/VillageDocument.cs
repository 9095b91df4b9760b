using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Villages;

namespace CareScorecard.Cli.Json;

/// <summary>Makes the answer to <c>village</c>.</summary>
internal static class VillageDocument
{
    public static VillageJson Of(VillageReport report)
    {
        var drawn = report.Village as Village.Drawn;
        return new VillageJson(
            report.Council,
            report.Month,
            report.Month.LastDay,
            Codes.Of(report.State),
            report.Version,
            report.IndicatorId,
            report.By is { } dimension ? Codes.Of(dimension) : null,
            report.Village.Title,
            drawn is null ? null : Village.Size,
            report.Village.Children,
            drawn?.ChildrenForEachFigure,
            [.. (drawn?.Shares ?? []).Select(share => new VillageGroupJson(share.Label, share.Figures, share.Children, share.Merged))],
            drawn?.Paragraph,
            (report.Village as Village.Refused)?.Words);
    }
}
