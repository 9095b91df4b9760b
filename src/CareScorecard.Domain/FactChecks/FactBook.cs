using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.FactChecks;

/// <summary>The figures that a commentary is compared with: its month's, and those of the months before on each measure's trend.</summary>
internal sealed class FactBook
{
    private readonly Dictionary<string, MeasureFacts> _measures;

    public FactBook(Scorecard scorecard)
    {
        Month = scorecard.Month;
        _measures = scorecard.Rows
            .Where(row => row.Value is IndicatorValue.Measured)
            .ToDictionary(row => row.Id, row => new MeasureFacts(row, scorecard.Month));
    }

    public ReportingMonth Month { get; }

    public IReadOnlyCollection<MeasureFacts> All => _measures.Values;

    public MeasureFacts? Find(string id) => _measures.GetValueOrDefault(id);

    /// <summary>The measures a sentence speaks of that have a figure.</summary>
    public IReadOnlyList<MeasureFacts> Of(CommentarySentence sentence) =>
        [.. sentence.TopicIds.Select(Find).OfType<MeasureFacts>()];
}

/// <summary>What is known of one measure that has a figure this month.</summary>
internal sealed class MeasureFacts
{
    public MeasureFacts(ScorecardRow row, ReportingMonth month)
    {
        Row = row;
        Now = (IndicatorValue.Measured)row.Value;
        var earlier = row.Trend
            .Where(point => point.Month < month)
            .Select(point => (point.Month, Value: point.Value as IndicatorValue.Measured))
            .Where(point => point.Value is not null)
            .ToDictionary(point => point.Month, point => (point.Value!.Value, Count: CountOf(point.Value)));
        foreach (var comparison in new[] { row.Previous, row.YearBefore }.OfType<Comparison>())
        {
            earlier.TryAdd(comparison.Month, (comparison.Value, row.Definition.Unit == Unit.Count ? comparison.Value : null));
        }

        Earlier = earlier;
    }

    public ScorecardRow Row { get; }

    public IndicatorDefinition Definition => Row.Definition;

    public IndicatorValue.Measured Now { get; }

    /// <summary>The months before: the value, and the children (or reviews ...) behind it; null where that is not known.</summary>
    public IReadOnlyDictionary<ReportingMonth, (decimal Value, decimal? Count)> Earlier { get; }

    /// <summary>Children who pass; null for averages.</summary>
    public decimal? Count => CountOf(Now);

    /// <summary>Children who count and do not pass; null for all but shares.</summary>
    public decimal? Rest => IsShare ? Now.Denominator - Now.Numerator : null;

    public bool IsShare => Now.Calculation == Calculation.Share;

    public bool IsPercent => Definition.Unit == Unit.Percent;

    /// <summary>Last month and a year ago, where they are known.</summary>
    public IEnumerable<Comparison> Comparisons => new[] { Row.Previous, Row.YearBefore }.OfType<Comparison>();

    /// <summary>65.9% (352 of 534).</summary>
    public string Words => FigureText.Basis(Definition, Now) is { Length: > 0 } basis
        ? $"{FigureText.Of(Definition, Now)} ({basis})"
        : FigureText.Of(Definition, Now);

    private static decimal? CountOf(IndicatorValue.Measured value) =>
        value.Calculation is Calculation.Count or Calculation.Share ? value.Numerator : null;
}
