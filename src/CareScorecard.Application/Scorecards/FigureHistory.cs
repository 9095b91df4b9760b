using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Scorecards;

/// <summary>The figures of a run of months, oldest first, looked up by month.</summary>
internal sealed class FigureHistory(IReadOnlyList<MonthFigures> months)
{
    private readonly Dictionary<ReportingMonth, MonthFigures> _byMonth = months.ToDictionary(figures => figures.Version.Month);

    public IReadOnlyList<MonthFigures> Months => months;

    /// <summary>The value in the unit of the indicator; null where the month is not held or has no figure.</summary>
    public decimal? NumberIn(ReportingMonth month, string indicatorId) =>
        _byMonth.TryGetValue(month, out var figures) && figures.Figures.TryGetValue(indicatorId, out var value)
            ? value.Number
            : null;
}
