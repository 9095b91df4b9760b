namespace CareScorecard.Domain.Children;

/// <summary>One statutory review of a child's care plan that was held.</summary>
public sealed record Review
{
    public required ChildId Child { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>As recorded: may lie after the month's end.</summary>
    public DateOnly? DueOn { get; init; }

    public Participation? Participation { get; init; }

    /// <summary>The reviewing officer saw the child before the review.</summary>
    public bool? SeenBefore { get; init; }
}
