using CareScorecard.Domain.Comparators;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Application.Scorecards;

/// <summary>Puts one row together from a figure, the months before it and the council's settings. Every rule it asks lives in Domain.</summary>
internal sealed class RowComposer(CouncilSettings council, ReportingMonth month, FigureHistory history)
{
    /// <summary>Months on a small trend: this one and the twelve before.</summary>
    private const int SmallTrend = 13;

    private static readonly ChartOptions ChartAsPublished = new();

    /// <param name="series">The whole series of the indicator, this month included; oldest first.</param>
    public ScorecardRow Compose(IndicatorDefinition definition, IndicatorValue value, IReadOnlyList<SeriesPoint> series)
    {
        var rating = Rating.Of(council, month, definition, value);
        var target = rating.Targets.Driving;
        return new ScorecardRow
        {
            Definition = definition,
            Polarity = rating.Polarity,
            Value = value,
            Status = rating.Status,
            Target = target,
            OtherTargets = rating.Targets.Others,
            Gap = target is not null && value is IndicatorValue.Measured measured
                ? GapSearch.Find(definition, measured, target, rating.Polarity)
                : null,
            Previous = Compare(definition, value, rating, month.AddMonths(-1)),
            YearBefore = Compare(definition, value, rating, month.AddMonths(-12)),
            Signal = SignalRule.Of(ControlChart.Draw(series, ChartAsPublished), definition, rating.Polarity, target),
            Comparators = PublishedFigures.For(definition, council.Region, council.Neighbours, month),
            Trend = [.. series.Where(point => month.MonthsSince(point.Month) < SmallTrend)],
        };
    }

    /// <summary>One point for each month that is held and knows the indicator, with the target that applied then.</summary>
    public IReadOnlyList<SeriesPoint> Series(IndicatorDefinition definition)
    {
        var points = history.Months
            .Where(figures => figures.Figures.ContainsKey(definition.Id))
            .Select(figures => new SeriesPoint(
                figures.Version.Month,
                figures.Figures[definition.Id],
                TargetsInForce.In(figures.Version.Month, definition, council).Driving))
            .ToList();
        var chart = ControlChart.Draw(points, ChartAsPublished);
        return [.. points.Select(point => point with { Limits = chart.LimitsIn(point.Month) })];
    }

    private Comparison? Compare(IndicatorDefinition definition, IndicatorValue value, Rating rating, ReportingMonth with)
    {
        if (value.Number is not { } now || history.NumberIn(with, definition.Id) is not { } then)
        {
            return null;
        }

        return new Comparison(with, then, now - then, MovementRule.Between(then, now, rating.Polarity, rating.Targets.Driving));
    }
}
