using CareScorecard.Domain.Children;

namespace CareScorecard.Import.Ssda903;

/// <summary>What every row of the return says: whom it is about, in which year's return.</summary>
internal abstract record ReturnRow
{
    public required ChildId Child { get; init; }

    /// <summary>As this table has it; null where it has no date of birth.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>The return's year, ending 31 March; null where the table does not say it.</summary>
    public int? Year { get; init; }
}

internal sealed record HeaderRow : ReturnRow
{
    public Sex? Sex { get; init; }

    public Ethnicity? Ethnicity { get; init; }
}

internal sealed record ReviewRow : ReturnRow
{
    public required DateOnly HeldOn { get; init; }

    public Participation? Participation { get; init; }
}

internal sealed record UascRow : ReturnRow
{
    /// <summary>DUC: the day on which the child ceased, or is to cease, to be unaccompanied and seeking asylum; often the 18th birthday.</summary>
    public DateOnly? CeasesOn { get; init; }
}

internal sealed record MissingRow : ReturnRow
{
    /// <summary>Missing (M) rather than away without authorisation (A).</summary>
    public bool? IsMissing { get; init; }

    public required DateOnly StartedOn { get; init; }
}

/// <summary>A year's outcomes of a child in care for twelve months.</summary>
internal sealed record OutcomesRow : ReturnRow
{
    public int? WellbeingScore { get; init; }

    public bool? Convicted { get; init; }

    public bool? DevelopmentChecks { get; init; }

    public bool? Immunisations { get; init; }

    public bool? DentalCheck { get; init; }

    public bool? HealthAssessment { get; init; }

    public bool? SubstanceMisuse { get; init; }
}

internal sealed record LeaverRow : ReturnRow
{
    public InTouch? InTouch { get; init; }

    public LeaverActivity? Activity { get; init; }

    public LeaverAccommodation? Accommodation { get; init; }

    public Suitability? Suitability { get; init; }
}

/// <summary>Decisions about a child's adoption, from AD1 or from PlacedAdoption.</summary>
internal sealed record AdoptionRow : ReturnRow
{
    /// <summary>The day of the decision that the child should be placed for adoption.</summary>
    public DateOnly? DecidedOn { get; init; }

    public DateOnly? MatchedOn { get; init; }

    /// <summary>The day of the decision that the child should no longer be placed for adoption.</summary>
    public DateOnly? ReversedOn { get; init; }
}

internal sealed record SocialWorkerRow : ReturnRow
{
    public required string Worker { get; init; }

    public required DateOnly FromOn { get; init; }

    /// <summary>Null while it lasts.</summary>
    public DateOnly? ToOn { get; init; }
}
