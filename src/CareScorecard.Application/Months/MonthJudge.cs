using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Application.Months;

/// <summary>Every figure of a month: the catalogue's, then those that the council brings on the Measures sheet.</summary>
internal static class MonthJudge
{
    public static IReadOnlyList<JudgedIndicator> Judge(CareMonth month) =>
    [
        .. Catalogue.All.Select(indicator => new JudgedIndicator(indicator.Definition, indicator.Judge(month).Value)),
        .. CouncilMeasures.Judge(month.Records).Select(measure => new JudgedIndicator(measure.Definition, measure.Value)),
    ];
}
