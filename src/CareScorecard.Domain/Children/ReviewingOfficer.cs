namespace CareScorecard.Domain.Children;

/// <summary>An independent reviewing officer.</summary>
public sealed record ReviewingOfficer
{
    public required string Name { get; init; }

    /// <summary>Full-time equivalent; an officer without it is left out of every caseload.</summary>
    public decimal? FullTimeEquivalent { get; init; }

    public bool? Manager { get; init; }

    /// <summary>Child protection plans held besides the children in care.</summary>
    public int? ChildProtectionPlans { get; init; }
}
