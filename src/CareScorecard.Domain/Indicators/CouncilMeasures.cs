using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>
/// The figures that a council brings ready-made on the Measures sheet, made into indicators of theme <see cref="Theme.Council"/>.
/// A measure without an id, with an id of the catalogue, or with one that an earlier row has taken is refused, since an id stands
/// for one meaning only. Ids are kept as the council writes them; letter case does not matter.
/// </summary>
public sealed class CouncilMeasures
{
    private CouncilMeasures(IReadOnlyList<CouncilFigure> figures, IReadOnlyList<RefusedMeasure> refused)
    {
        Figures = figures;
        Refused = refused;
    }

    /// <summary>In the order of the sheet.</summary>
    public IReadOnlyList<CouncilFigure> Figures { get; }

    public IReadOnlyList<RefusedMeasure> Refused { get; }

    public static CouncilMeasures Of(MonthRecords records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var figures = new List<CouncilFigure>();
        var refused = new List<RefusedMeasure>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var measure in records.Measures)
        {
            var id = measure.Id.Trim();
            if (WhyRefused(id, taken) is { } why)
            {
                refused.Add(new RefusedMeasure(measure, why));
                continue;
            }

            taken.Add(id);
            figures.Add(new CouncilFigure(Define(id, measure), ValueOf(measure)));
        }

        return new CouncilMeasures(figures, refused);
    }

    /// <summary>Percent: 100 n / d. Rate: 10,000 n / d. Count: n. Every other unit: n / d.</summary>
    public static Calculation CalculationOf(Unit unit) => unit switch
    {
        Unit.Count => Calculation.Count,
        Unit.Percent => Calculation.Share,
        Unit.Rate => Calculation.RatePer10000,
        Unit.Ratio or Unit.Weeks or Unit.Days or Unit.Score or Unit.PerFullTimePost => Calculation.Quotient,
    };

    private static string? WhyRefused(string id, HashSet<string> taken) =>
        id.Length == 0 ? "The measure has no id. Give it one that no other measure has."
        : Catalogue.Find(id) is { } ours ? $"The id {id} belongs to the scorecard's own measure \"{ours.Definition.Title}\". Give this one another id."
        : taken.Contains(id) ? $"The id {id} is on the sheet more than once. The first row is used; give this one another id."
        : null;

    private static IndicatorDefinition Define(string id, CouncilMeasure measure) => new()
    {
        Id = id,
        Theme = Theme.Council,
        Title = string.IsNullOrWhiteSpace(measure.Title) ? id : measure.Title.Trim(),
        Unit = measure.Unit,
        Calculation = CalculationOf(measure.Unit),
        Polarity = measure.Polarity,
        WhoCounts = "As the council defines it: the figure is brought in ready-made",
        WhoPasses = "As the council defines it: the figure is brought in ready-made",
        Needs = [Fields.Measures.Id, Fields.Measures.Numerator],
        Decimals = measure.Unit == Unit.Count ? 0 : 1,
        Note = measure.Note,
        Counts = SubjectKind.Measure,
    };

    private static IndicatorValue ValueOf(CouncilMeasure measure)
    {
        var calculation = CalculationOf(measure.Unit);
        return calculation != Calculation.Count && measure.Denominator is null
            ? new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([Fields.Measures.Denominator]))
            : IndicatorValue.From(measure.Numerator, measure.Denominator ?? 0m, calculation);
    }
}

/// <summary>A council's own measure and its figure of the month.</summary>
public sealed record CouncilFigure(IndicatorDefinition Definition, IndicatorValue Value);

/// <param name="Why">For the analyst, a full sentence that says how to mend it.</param>
public sealed record RefusedMeasure(CouncilMeasure Measure, string Why);
