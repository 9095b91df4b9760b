using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Spc;

namespace CareScorecard.Application.Scorecards;

/// <summary>One indicator's figures month by month, with the control chart of all of them drawn once.</summary>
internal sealed class IndicatorTrend
{
    private readonly IndicatorDefinition _definition;
    private readonly CouncilSettings _council;
    private readonly List<(ReportingMonth Month, IndicatorValue Value)> _months;

    public IndicatorTrend(IndicatorDefinition definition, CouncilSettings council, FigureHistory history)
    {
        _definition = definition;
        _council = council;
        _months = history.Of(definition.Id);
        Chart = ControlChart.Draw(
            _months.Where(month => month.Value.Number is not null).Select(month => (month.Month, month.Value.Number!.Value)),
            new ChartOptions { Rebases = [.. council.RebasesOf(definition.Id).Select(rebase => rebase.Month)] });
    }

    public ControlChart Chart { get; }

    /// <summary>Where the chart is drawn anew between the first month and the last, both included; oldest first.</summary>
    public IReadOnlyList<Rebase> RebasesFrom(ReportingMonth first, ReportingMonth last) =>
        [.. _council.RebasesOf(_definition.Id).Where(rebase => rebase.Month >= first && rebase.Month <= last)];

    /// <summary>One point for each month that is held from the first on, with the target that applied then; oldest first.</summary>
    public IReadOnlyList<SeriesPoint> From(ReportingMonth first) =>
    [
        .. _months
            .Where(month => month.Month >= first)
            .Select(month => (month.Month, month.Value, Rating: Rating.Of(_council, month.Month, _definition, month.Value)))
            .Select(month => new SeriesPoint(
                month.Month,
                month.Value,
                month.Rating.Targets.Driving,
                Chart.LimitsIn(month.Month),
                month.Rating.Status)),
    ];
}
