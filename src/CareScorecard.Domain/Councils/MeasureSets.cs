namespace CareScorecard.Domain.Councils;

/// <summary>The measures that a council puts before all others: those that lead every month, and the six of its half-yearly look.</summary>
public static class MeasureSets
{
    /// <summary>Fewer would leave out what a board answers for.</summary>
    public const int FewestLeading = 5;

    /// <summary>More than a reader takes in at a glance.</summary>
    public const int MostLeading = 9;

    /// <summary>The measures of the half-yearly look: neither more nor fewer.</summary>
    public const int Six = 6;

    /// <summary>Ids, in order: what leads until the council chooses.</summary>
    public static IReadOnlyList<string> DefaultLeading { get; } =
    [
        "children-in-care", "one-placement", "three-or-more-placements", "visited-6-weeks", "reviews-on-time", "iro-caseload", "pep-up-to-date",
        "health-assessment",
    ];

    /// <summary>Ids, in order, until the council chooses: a lasting home, being seen, being heard, learning, health, and a home of one's own.</summary>
    public static IReadOnlyList<string> DefaultSix { get; } =
    [
        "one-placement", "visited-6-weeks", "reviews-on-time", "pep-up-to-date", "health-assessment", "care-leavers-suitable-home-19-21",
    ];

    public static IReadOnlyList<string> LeadingOf(CouncilSettings council)
    {
        ArgumentNullException.ThrowIfNull(council);
        return council.Headline.Count > 0 ? council.Headline : DefaultLeading;
    }

    public static IReadOnlyList<string> SixOf(CouncilSettings council)
    {
        ArgumentNullException.ThrowIfNull(council);
        return council.SixMeasures.Count > 0 ? council.SixMeasures : DefaultSix;
    }
}
