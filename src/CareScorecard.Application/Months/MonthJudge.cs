using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Application.Months;

/// <summary>Every figure of a month: the catalogue's, then those that the council brings on the Measures sheet.</summary>
internal static class MonthJudge
{
    public static IReadOnlyList<StoredFigure> Judge(CareMonth month) =>
    [
        .. JudgedMonth.Of(month, Catalogue.All).Zip(Catalogue.All, (outcome, indicator) => Figure(indicator.Definition, outcome)),
        .. CouncilMeasures.Of(month.Records).Figures.Select(figure => new StoredFigure(figure.Definition, figure.Value)),
    ];

    private static StoredFigure Figure(IndicatorDefinition definition, Outcome outcome) => new(
        definition,
        outcome.Value,
        definition.AgainstPopulation ? outcome.Cohort?.Passing.Count : null);
}
