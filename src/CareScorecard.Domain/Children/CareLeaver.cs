namespace CareScorecard.Domain.Children;

/// <summary>A young person entitled to leaving-care support, as recorded at the month's end.</summary>
public sealed record CareLeaver
{
    public required ChildId YoungPerson { get; init; }

    public Sex? Sex { get; init; }

    public Ethnicity? Ethnicity { get; init; }

    public required DateOnly BornOn { get; init; }

    public bool? Disabled { get; init; }

    public bool? UnaccompaniedAsylumSeeking { get; init; }

    public string? Team { get; init; }

    public string? PersonalAdviser { get; init; }

    /// <summary>Null only where the extract's word could not be read: then the young person is in no cohort.</summary>
    public LeaverEligibility? Eligibility { get; init; }

    public DateOnly? PathwayPlanReviewedOn { get; init; }

    public InTouch? InTouch { get; init; }

    public DateOnly? LastContactOn { get; init; }

    public LeaverAccommodation? Accommodation { get; init; }

    public Suitability? Suitability { get; init; }

    public LeaverActivity? Activity { get; init; }
}
