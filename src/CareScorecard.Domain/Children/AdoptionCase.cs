namespace CareScorecard.Domain.Children;

/// <summary>A child with a plan for adoption, and how far the plan has come.</summary>
public sealed record AdoptionCase
{
    public required ChildId Child { get; init; }

    public Sex? Sex { get; init; }

    public Ethnicity? Ethnicity { get; init; }

    public DateOnly? BornOn { get; init; }

    public required DateOnly EnteredCareOn { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public DateOnly? PlacementOrderOn { get; init; }

    public DateOnly? MatchedOn { get; init; }

    public DateOnly? PlacedOn { get; init; }

    public DateOnly? AdoptedOn { get; init; }

    /// <summary>The day of the decision that the child should no longer be placed for adoption.</summary>
    public DateOnly? ReversedOn { get; init; }
}
