using CareScorecard.Data;
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
internal sealed class RowComposer(CouncilSettings council, ReportingMonth month, FigureHistory history, PublishedFigures published)
{
    /// <summary>Months on a small trend: this one and the twelve before.</summary>
    public const int SmallTrend = 13;

    public ScorecardRow Compose(IndicatorDefinition definition, IndicatorValue value) =>
        Compose(definition, value, Trend(definition));

    public ScorecardRow Compose(IndicatorDefinition definition, IndicatorValue value, IndicatorTrend trend)
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
            Signal = value.Number is null ? null : SignalRule.Of(trend.Chart, definition, rating.Polarity, target),
            Comparators = published.For(definition, council, month),
            WithoutComparator = published.Without(definition, council, month),
            OutsidePublished = rating.Status == Status.TooFew ? null : published.Outside(definition, value, month),
            Trend = trend.From(month.AddMonths(1 - SmallTrend)),
        };
    }

    /// <summary>A row beside what it said in an earlier month, rated by the target of that month.</summary>
    public ScorecardRow Against(ScorecardRow row, MonthFigures earlier)
    {
        var with = earlier.Version.Month;
        return earlier.Figures.GetValueOrDefault(row.Id) is not { } then ? row : row with
        {
            Then = new EarlierFigure(
                with,
                then,
                Rating.Of(council, with, row.Definition, then).Status,
                Compare(row.Value.Number, then.Number, row.Polarity, row.Target, with)),
        };
    }

    public IndicatorTrend Trend(IndicatorDefinition definition) => new(definition, council, history);

    private Comparison? Compare(IndicatorDefinition definition, IndicatorValue value, Rating rating, ReportingMonth with) =>
        Compare(value.Number, history.NumberIn(with, definition.Id), rating.Polarity, rating.Targets.Driving, with);

    private static Comparison? Compare(decimal? now, decimal? then, Polarity polarity, Target? target, ReportingMonth with) =>
        now is { } latest && then is { } was ? new Comparison(with, was, latest - was, MovementRule.Between(was, latest, polarity, target)) : null;
}
