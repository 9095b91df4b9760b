using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Application.Months;

/// <summary>Every figure of a month: the catalogue's, then those that the council brings on the Measures sheet.</summary>
/// <param name="Figures">In that order.</param>
/// <param name="Outcomes">Of the catalogue's indicators, in its order: who is behind them.</param>
internal sealed record MonthJudge(CareMonth Month, IReadOnlyList<StoredFigure> Figures, IReadOnlyList<Outcome> Outcomes)
{
    public static MonthJudge Of(CareMonth month)
    {
        var outcomes = JudgedMonth.Of(month, Catalogue.All);
        return new MonthJudge(
            month,
            [
                .. outcomes.Zip(Catalogue.All, (outcome, indicator) => Figure(indicator.Definition, outcome)),
                .. CouncilMeasures.Of(month.Records).Figures.Select(figure => new StoredFigure(figure.Definition, figure.Value)),
            ],
            outcomes);
    }

    private static StoredFigure Figure(IndicatorDefinition definition, Outcome outcome) => new(
        definition,
        outcome.Value,
        definition.AgainstPopulation ? outcome.Cohort?.Passing.Count : null);
}
