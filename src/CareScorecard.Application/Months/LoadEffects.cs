using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Months;

/// <summary>Reads what a load would change.</summary>
public sealed class LoadEffects(MonthStore months, FigureStore figures, SettingsStore settings)
{
    /// <summary>The settings as they are, with the number of their last entry: never of a later one.</summary>
    internal async Task<(CouncilSettings Council, int Last)> ReadSettingsAsync(CancellationToken cancellation)
    {
        var last = await settings.ReadLastAsync(cancellation);
        return (await settings.ReadAsync(cancellation), last);
    }

    internal async Task<LoadEffect> ReadAsync(
        (CouncilSettings Council, int Last) known, ReportingMonth month, IReadOnlyList<StoredFigure> after, CancellationToken cancellation)
    {
        var current = await months.FindCurrentAsync(month, cancellation);
        var comparedWith = current ?? await FindLatestBeforeAsync(month, cancellation);
        var before = comparedWith is null
            ? null
            : await figures.ReadVersionAsync(comparedWith.Month, comparedWith.Number, cancellation);
        return new LoadEffect(
            current,
            comparedWith,
            known.Council.PopulationIn(month),
            known.Last,
            [.. after.Select(figure => Compare(known.Council, month, figure, before))]);
    }

    /// <returns>Null where no earlier month is held.</returns>
    internal async Task<MonthVersion?> FindLatestBeforeAsync(ReportingMonth month, CancellationToken cancellation) =>
        (await months.ListAsync(cancellation)).Where(version => version.IsCurrent && version.Month < month).MaxBy(version => version.Month);

    private static IndicatorEffect Compare(CouncilSettings council, ReportingMonth month, StoredFigure after, MonthFigures? held)
    {
        var before = held?.Figures.GetValueOrDefault(after.Definition.Id);
        return new IndicatorEffect(
            after.Definition,
            before,
            after.Value,
            before is null ? null : Rating.Of(council, held!.Version.Month, after.Definition, before).Status,
            Rating.Of(council, month, after.Definition, after.Value).Status);
    }
}
