using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>
/// What would have changed in the last 24 months under another target, tolerance or polarity, before anybody decides on it. It reads the
/// figures that whoever asks may see, and saves nothing.
/// </summary>
public sealed class PreviewTargetUseCase(MonthStore months, FigureStore figures, SettingsStore settings, PublicEditions publicEditions)
{
    public const int Months = 24;

    /// <param name="changes">Of this indicator's target, tolerance and polarity; each is one that its setting takes.</param>
    /// <returns>Null where no month is held, or none has such an indicator.</returns>
    public async Task<TargetPreview?> RunAsync(
        Viewer viewer, string indicatorId, IReadOnlyList<SettingChange> changes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        ArgumentNullException.ThrowIfNull(changes);
        var history = await settings.ListAsync(cancellation);
        var council = KnownSettings.Combine(history);
        if (Catalogue.Find(indicatorId)?.Definition is not { } definition
            || await ReadAsync(viewer.Audience, definition.Id, council, cancellation) is not [var first, ..] held)
        {
            return null;
        }

        var entries = changes.Select(change => SettingWords.Entry(change, viewer.Name, DateTime.MinValue)).ToList();
        var saved = KnownSettings.Combine([.. history, .. entries]);
        var allAlong = entries.Aggregate(saved, (then, entry) => Always(then, entry, definition.Id, first.Month));
        return new TargetPreview(
            definition,
            [
                .. held.Select(figure => new RatedMonth(
                    figure.Month,
                    figure.Value,
                    Rating.Of(council, figure.Month, definition, figure.Value).Status,
                    Rating.Of(saved, figure.Month, definition, figure.Value).Status,
                    Rating.Of(allAlong, figure.Month, definition, figure.Value).Status)),
            ]);
    }

    /// <summary>The target in the place of all others of the same owner; whatever else is set stays as it is.</summary>
    private static CouncilSettings Always(CouncilSettings council, SettingEntry entry, string indicatorId, ReportingMonth first) =>
        entry.SetBy is { } owner && SettingValue.Target(entry) is { } target
            ? council with
            {
                Targets = new Dictionary<string, IReadOnlyList<Target>>(council.Targets, StringComparer.OrdinalIgnoreCase)
                {
                    [indicatorId] = [.. council.Targets.GetValueOrDefault(indicatorId, []).Where(other => other.SetBy != owner), target with { From = first }],
                },
            }
            : council;

    private async Task<IReadOnlyList<(ReportingMonth Month, IndicatorValue Value)>> ReadAsync(
        Audience audience, string indicatorId, CouncilSettings council, CancellationToken cancellation)
    {
        if (await months.FindShownAsync(audience, month: null, cancellation) is not { Month: var to })
        {
            return [];
        }

        var from = to.AddMonths(1 - Months);
        var held = audience == Audience.Board
            ? await publicEditions.ReadAsync(from, to, council, cancellation)
            : await figures.ReadAsync(from, to, published: false, [indicatorId], cancellation);
        return new FigureHistory(held).Of(indicatorId);
    }
}
