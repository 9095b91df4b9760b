namespace CareScorecard.Domain.Children;

/// <summary>
/// One period of care of one child, as the month's extract has it: open at the month's end, or ended in the twelve months to it.
/// A property that is null was not recorded; the extract's own word for "unknown" is read as null too.
/// Dates here are as recorded, dates after the month's end included: <see cref="Months.CareMonth"/> decides what they count for.
/// </summary>
public sealed record PeriodOfCare
{
    public required ChildId Child { get; init; }

    public Sex? Sex { get; init; }

    public Ethnicity? Ethnicity { get; init; }

    public required DateOnly BornOn { get; init; }

    public bool? Disabled { get; init; }

    public SpecialEducationalNeeds? SpecialEducationalNeeds { get; init; }

    /// <summary>Unaccompanied asylum-seeking child.</summary>
    public bool? UnaccompaniedAsylumSeeking { get; init; }

    public required DateOnly CareStartedOn { get; init; }

    public DateOnly? CareEndedOn { get; init; }

    public ReasonCareEnded? ReasonCareEnded { get; init; }

    public CategoryOfNeed? CategoryOfNeed { get; init; }

    public LegalStatus? LegalStatus { get; init; }

    public string? PermanencePlan { get; init; }

    public string? Team { get; init; }

    public string? SocialWorker { get; init; }

    public string? ReviewingOfficer { get; init; }

    public DateOnly? PlacementStartedOn { get; init; }

    public PlacementType? PlacementType { get; init; }

    public PlacementProvider? PlacementProvider { get; init; }

    public PlacementLocation? PlacementLocation { get; init; }

    /// <summary>The council in whose area the child lives.</summary>
    public string? PlacementAuthority { get; init; }

    public decimal? MilesFromHome { get; init; }

    public bool? MeantToLastTo18 { get; init; }

    /// <summary>A temporary approval of a connected person under regulation 24 of the Care Planning Regulations 2010.</summary>
    public bool? TemporaryApproval { get; init; }

    /// <summary>As the extract counts them: used only for a child without placement history.</summary>
    public int? PlacementsInLast12Months { get; init; }

    public DateOnly? LastVisitOn { get; init; }

    /// <summary>Days; replaces the statutory gap between visits where given.</summary>
    public int? VisitIntervalDays { get; init; }

    public DateOnly? LastSupervisionOn { get; init; }

    public DateOnly? LastReviewOn { get; init; }

    public DateOnly? LastReviewingOfficerContactOn { get; init; }

    public DateOnly? FirstEducationPlanOn { get; init; }

    public DateOnly? LastEducationPlanOn { get; init; }

    public DateOnly? FirstHealthAssessmentOn { get; init; }

    public DateOnly? LastHealthAssessmentOn { get; init; }

    public bool? HealthAssessmentDeclined { get; init; }

    public DateOnly? LastDentalCheckOn { get; init; }

    public bool? ImmunisationsUpToDate { get; init; }

    public bool? DevelopmentChecksUpToDate { get; init; }

    /// <summary>Day of the strengths and difficulties questionnaire.</summary>
    public DateOnly? WellbeingScoredOn { get; init; }

    /// <summary>Score of the strengths and difficulties questionnaire as recorded: only 0 to 40 is a score.</summary>
    public int? WellbeingScore { get; init; }

    /// <summary>Of the last twelve months.</summary>
    public int? MissingEpisodes { get; init; }

    /// <summary>Of the last twelve months.</summary>
    public int? AbsentEpisodes { get; init; }

    public bool? ReturnInterviewOffered { get; init; }

    public bool? ReturnInterviewAccepted { get; init; }

    public bool? ConvictedOrCautioned { get; init; }

    public bool? SubstanceMisuseIdentified { get; init; }

    /// <summary>0 to 100.</summary>
    public decimal? AttendancePercent { get; init; }

    public bool? Suspended { get; init; }

    public bool? PermanentlyExcluded { get; init; }
}
