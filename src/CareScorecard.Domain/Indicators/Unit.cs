namespace CareScorecard.Domain.Indicators;

/// <summary>What a figure is measured in, as it is shown.</summary>
public enum Unit
{
    Count,
    Percent,

    /// <summary>For every 10,000 children aged 0 to 17.</summary>
    Rate,
    Ratio,
    Weeks,
    Days,
    Score,

    /// <summary>For each full-time equivalent post.</summary>
    PerFullTimePost,
}

/// <summary>How a figure's value follows from its numerator and denominator.</summary>
public enum Calculation
{
    /// <summary>The numerator; there is no denominator.</summary>
    Count,

    /// <summary>100 n / d.</summary>
    Share,

    /// <summary>10,000 n / d.</summary>
    RatePer10000,

    /// <summary>n / d: a ratio, an average, or cases for each full-time post.</summary>
    Quotient,

    /// <summary>n / d / 7: n in days, the value in weeks.</summary>
    WeeksFromDays,
}

/// <summary>Which way is good. A setting of the council; the catalogue holds the default.</summary>
public enum Polarity
{
    Higher,
    Lower,

    /// <summary>Best inside the range of its target.</summary>
    Band,

    /// <summary>Watched, never judged.</summary>
    Context,
}

public enum Theme
{
    Demand,
    Permanence,
    Adoption,
    Placements,
    Stability,
    Contact,
    Reviews,
    Workforce,
    Education,
    Health,
    Safety,
    CareLeavers,

    /// <summary>Figures that the council brings on the Measures sheet.</summary>
    Council,
}
