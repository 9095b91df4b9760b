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
    private const int SmallTrend = 13;

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

    public IndicatorTrend Trend(IndicatorDefinition definition) => new(definition, council, history);

    private Comparison? Compare(IndicatorDefinition definition, IndicatorValue value, Rating rating, ReportingMonth with)
    {
        if (value.Number is not { } now || history.NumberIn(with, definition.Id) is not { } then)
        {
            return null;
        }

        return new Comparison(with, then, now - then, MovementRule.Between(then, now, rating.Polarity, rating.Targets.Driving));
    }
}
