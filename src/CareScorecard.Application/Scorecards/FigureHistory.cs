using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Scorecards;

/// <summary>The figures of a run of months, looked up by month.</summary>
/// <param name="months">Oldest first, each month once.</param>
internal sealed class FigureHistory(IReadOnlyList<MonthFigures> months)
{
    private readonly Dictionary<ReportingMonth, MonthFigures> _byMonth = months.ToDictionary(figures => figures.Version.Month);

    /// <summary>The months that know the indicator, oldest first.</summary>
    public List<(ReportingMonth Month, IndicatorValue Value)> Of(string indicatorId)
    {
        var known = new List<(ReportingMonth, IndicatorValue)>(months.Count);
        foreach (var figures in months)
        {
            if (figures.Figures.TryGetValue(indicatorId, out var value))
            {
                known.Add((figures.Version.Month, value));
            }
        }

        return known;
    }

    /// <summary>Null where the month is not held or does not know the indicator.</summary>
    public IndicatorValue? ValueIn(ReportingMonth month, string indicatorId) =>
        _byMonth.TryGetValue(month, out var figures) ? figures.Figures.GetValueOrDefault(indicatorId) : null;

    /// <summary>The value in the unit of the indicator; null where the month is not held or has no figure.</summary>
    public decimal? NumberIn(ReportingMonth month, string indicatorId) => ValueIn(month, indicatorId)?.Number;
}
