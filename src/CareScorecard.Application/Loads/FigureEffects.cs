using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Loads;

/// <summary>Every figure of a version beside that of another one, as both were stored.</summary>
internal static class FigureEffects
{
    /// <param name="before">Null: there is nothing to compare with.</param>
    /// <returns>In the catalogue's order, the council's own measures after it.</returns>
    public static async Task<IReadOnlyList<IndicatorEffect>> OfAsync(
        FigureStore figures, CouncilSettings council, MonthVersion? before, MonthVersion after, CancellationToken cancellation)
    {
        var then = before is null ? null : await figures.ReadVersionAsync(before.Month, before.Number, cancellation);
        var now = await figures.ReadVersionAsync(after.Month, after.Number, cancellation);
        return now is null
            ? []
            :
            [
                .. Catalogue.All.Select(indicator => indicator.Definition).Concat(now.CouncilMeasures)
                    .Where(definition => now.Figures.ContainsKey(definition.Id))
                    .Select(definition => Compare(council, definition, then, now)),
            ];
    }

    private static IndicatorEffect Compare(CouncilSettings council, IndicatorDefinition definition, MonthFigures? then, MonthFigures now)
    {
        var before = then?.Figures.GetValueOrDefault(definition.Id);
        var after = now.Figures[definition.Id];
        return new IndicatorEffect(
            definition,
            before,
            after,
            before is null ? null : Rating.Of(council, then!.Version.Month, definition, before).Status,
            Rating.Of(council, now.Version.Month, definition, after).Status);
    }
}
