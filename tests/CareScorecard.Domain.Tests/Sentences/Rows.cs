using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Domain.Tests.Sentences;

/// <summary>Rows and scorecards of the catalogue's measures with invented figures, judged by the rules that judge real ones.</summary>
internal static class Rows
{
    public static readonly ReportingMonth October = new(2026, 10);

    /// <param name="earlier">The figures of the months before, the latest first.</param>
    public static ScorecardRow Row(string id, IndicatorValue value, params IndicatorValue[] earlier) => Row(id, October, value, earlier);

    public static ScorecardRow Row(string id, ReportingMonth month, IndicatorValue value, params IndicatorValue[] earlier)
    {
        var definition = Domain.Indicators.Catalogue.Find(id)!.Definition;
        var target = definition.DefaultTarget;
        return new ScorecardRow
        {
            Definition = definition,
            Polarity = definition.Polarity,
            Value = value,
            Status = StatusRule.Rate(definition, value, target, definition.Polarity, null, rateNeeds: 10),
            Target = target,
            Gap = target is not null && value is IndicatorValue.Measured measured
                ? GapSearch.Find(definition, measured, target, definition.Polarity)
                : null,
            Previous = Compare(definition, value, month.AddMonths(-1), earlier.ElementAtOrDefault(0)),
            YearBefore = Compare(definition, value, month.AddMonths(-12), earlier.ElementAtOrDefault(11)),
            Trend =
            [
                .. earlier.Select((then, i) => new SeriesPoint(month.AddMonths(-1 - i), then, target)).Reverse(),
                new SeriesPoint(month, value, target),
            ],
        };
    }

    public static Scorecard Card(params ScorecardRow[] rows) => Card(October, rows);

    public static Scorecard Card(ReportingMonth month, params ScorecardRow[] rows) => new()
    {
        Month = month,
        State = VersionState.Draft,
        Version = 1,
        LoadedAt = month.LastDay.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
        Rows = rows,
    };

    public static IndicatorValue Count(decimal number) => new IndicatorValue.Measured(number, null, Calculation.Count);

    public static IndicatorValue Share(decimal numerator, decimal denominator) =>
        new IndicatorValue.Measured(numerator, denominator, Calculation.Share);

    public static IndicatorValue Quotient(decimal numerator, decimal denominator) =>
        new IndicatorValue.Measured(numerator, denominator, Calculation.Quotient);

    public static IndicatorValue Hidden { get; } = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    private static Comparison? Compare(IndicatorDefinition definition, IndicatorValue value, ReportingMonth month, IndicatorValue? earlier) =>
        value.Number is { } now && earlier?.Number is { } then
            ? new Comparison(month, then, now - then, MovementRule.Between(then, now, definition.Polarity, definition.DefaultTarget))
            : null;
}
