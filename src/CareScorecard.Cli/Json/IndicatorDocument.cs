using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Cli.Json;

/// <summary>Makes one indicator of one month.</summary>
internal static class IndicatorDocument
{
    public static IndicatorJson Of(ScorecardRow row)
    {
        var measured = row.Value as IndicatorValue.Measured;
        return new IndicatorJson
        {
            Id = row.Id,
            Theme = Codes.Of(row.Definition.Theme),
            Title = row.Definition.Title,
            Unit = Codes.Of(row.Definition.Unit),
            Polarity = Codes.Of(row.Polarity),
            Numerator = measured?.Numerator,
            Denominator = measured?.Denominator,
            Value = measured?.Value,
            Display = measured is null ? null : Display(row),
            Unavailable = (row.Value as IndicatorValue.Unavailable)?.Reason.Code,
            Status = Codes.Of(row.Status),
            Target = row.Target is { } target
                ? new TargetJson(Codes.Of(target.Kind), target.Low, target.High, Codes.Of(target.SetBy), target.From)
                : null,
            GapInChildren = InChildren(row.Gap),
            Previous = Of(row.Previous),
            YearBefore = Of(row.YearBefore),
            Signal = row.Signal is { } signal ? Of(signal) : null,
            Comparators =
            [
                .. row.Comparators.Select(comparator => new ComparatorJson(
                    comparator.Area, Codes.Of(comparator.Kind), comparator.YearEnding, comparator.Value, comparator.Note)),
            ],
            InTwelveMonths = row.InTwelveMonths is { } longer
                ? new LongerFigureJson(longer.Definition.Id, longer.Value.Value, FigureText.Of(longer.Definition, longer.Value.Value))
                : null,
            Flags = row.Flags.Count > 0 ? [.. row.Flags.Select(Codes.Of)] : null,
            WithoutComparator = [.. row.WithoutComparator.Select(area => new AreaWithoutFigureJson(area.Area, Codes.Of(area.Kind), area.Why))],
            OutsidePublished = row.OutsidePublished is { } outside
                ? new OutsidePublishedJson(outside.Lowest, outside.Highest, $"{Display(row)} is {outside.Words(row.Definition)}: check the figure.")
                : null,
        };
    }

    private static string Display(ScorecardRow row) => FigureText.Of(row.Definition, row.Value);

    // A gap in posts is not one in children. Taken from 0, since a decimal has a -0.
    private static decimal? InChildren(Gap? gap) => gap switch
    {
        { Unit: GapUnit.Subjects, IsMet: true } => 0m - gap.Amount,
        { Unit: GapUnit.Subjects } => gap.Amount,
        _ => null,
    };

    private static MonthValueJson? Of(Comparison? comparison) =>
        comparison is null ? null : new MonthValueJson(comparison.Month, comparison.Value);

    private static SignalJson Of(Signal signal) => new(
        signal.Variation is { } variation ? Codes.Of(variation) : null,
        signal.Assurance is { } assurance ? Codes.Of(assurance) : null,
        signal.Points,
        signal.Sentence);
}
