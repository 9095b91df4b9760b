namespace CareScorecard.Domain.Indicators;

/// <summary>A measured figure, or the reason there is none. "No figure" is never zero.</summary>
public abstract record IndicatorValue
{
    private IndicatorValue()
    {
    }

    /// <summary>The figure, or null where there is none.</summary>
    public decimal? Number => this is Measured measured ? measured.Value : null;

    /// <summary>A figure, unrounded.</summary>
    /// <param name="Numerator">In the terms of the <paramref name="Calculation"/>: children, days, full-time equivalents, points.</param>
    /// <param name="Denominator">Null for a count, else above 0. Decimal, since FTE 0.1 + 0.2 in double would miss an edge of the band 50 to 70.</param>
    public sealed record Measured(decimal Numerator, decimal? Denominator, Calculation Calculation) : IndicatorValue
    {
        /// <summary>In the unit of the indicator, unrounded.</summary>
        public decimal Value => Calculate(Numerator, Denominator, Calculation);
    }

    public sealed record Unavailable(UnavailableReason Reason) : IndicatorValue;

    /// <summary>The figure, or "nobody" where anything but a count has nobody to rest on. A count of nobody is 0.</summary>
    /// <param name="denominator">Not used by a count.</param>
    public static IndicatorValue From(decimal numerator, decimal denominator, Calculation calculation) =>
        calculation == Calculation.Count ? new Measured(numerator, null, calculation)
        : denominator == 0m ? new Unavailable(new UnavailableReason.Nobody())
        : new Measured(numerator, denominator, calculation);

    /// <summary>The one place where a numerator and a denominator become a value.</summary>
    public static decimal Calculate(decimal numerator, decimal? denominator, Calculation calculation) => calculation switch
    {
        Calculation.Count => numerator,
        Calculation.Share => 100m * numerator / Required(denominator),
        Calculation.RatePer10000 => 10_000m * numerator / Required(denominator),
        Calculation.Quotient => numerator / Required(denominator),
        Calculation.WeeksFromDays => numerator / Required(denominator) / 7m,
    };

    private static decimal Required(decimal? denominator) =>
        denominator ?? throw new ArgumentException("Everything but a count has a denominator.", nameof(denominator));
}
