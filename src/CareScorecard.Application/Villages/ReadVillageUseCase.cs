using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Villages;

namespace CareScorecard.Application.Villages;

/// <summary>The children of a month as a village of 100: by a characteristic, or by what a measure asks of them.</summary>
public sealed class ReadVillageUseCase(ReadIndicatorUseCase indicators, SettingsStore settings)
{
    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <param name="dimension">One of <see cref="VillageQuestions.Offered"/>.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<VillageReport?> ByAsync(
        Viewer viewer, ReportingMonth? month, Dimension dimension, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        var hideUpTo = await HideUpToAsync(viewer, cancellation);
        var question = new IndicatorQuestion { Id = VillageQuestions.ChildrenInCare, Month = month, By = [dimension] };
        return await indicators.RunAsync(viewer, question, cancellation) is not { } report
            ? null
            : new VillageReport
            {
                Council = report.Council,
                Month = report.Month,
                State = report.State,
                Version = report.Version,
                IndicatorId = report.Row.Id,
                By = dimension,
                Village = VillageQuestions.By(report.Breakdowns[0], report.Row.Value, hideUpTo),
            };
    }

    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <param name="indicatorId">Of a measure that <see cref="VillageQuestions.CanAsk"/>.</param>
    /// <returns>Null when the month is not held, or nobody knows the indicator.</returns>
    public async Task<VillageReport?> OfAsync(
        Viewer viewer, ReportingMonth? month, string indicatorId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        var hideUpTo = await HideUpToAsync(viewer, cancellation);
        return await indicators.RunAsync(viewer, new IndicatorQuestion { Id = indicatorId, Month = month }, cancellation) is not { } report
            ? null
            : new VillageReport
            {
                Council = report.Council,
                Month = report.Month,
                State = report.State,
                Version = report.Version,
                IndicatorId = report.Row.Id,
                Village = VillageQuestions.Of(report.Row.Definition, report.Row.Value, hideUpTo),
            };
    }

    /// <summary>Null for staff, who see every group.</summary>
    private async Task<int?> HideUpToAsync(Viewer viewer, CancellationToken cancellation) =>
        viewer.Audience == Audience.Staff ? null : (await settings.ReadAsync(cancellation)).HideUpTo;
}
