using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Application.Months;

/// <summary>Every figure of a month: the catalogue's, then those that the council brings on the Measures sheet.</summary>
internal static class MonthJudge
{
    public static IReadOnlyList<StoredFigure> Judge(CareMonth month) =>
    [
        .. Catalogue.All.Select(indicator => Judge(indicator, month)),
        .. CouncilMeasures.Of(month.Records).Figures.Select(figure => new StoredFigure(figure.Definition, figure.Value)),
    ];

    private static StoredFigure Judge(Indicator indicator, CareMonth month)
    {
        var outcome = indicator.Judge(month);
        return new StoredFigure(
            indicator.Definition,
            outcome.Value,
            indicator.Definition.AgainstPopulation ? outcome.Cohort?.Passing.Count : null);
    }
}
