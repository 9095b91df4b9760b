namespace CareScorecard.Domain.Planning;

/// <summary>What somebody wants to try: other numbers, posts that nobody fills, officers who are ill.</summary>
public sealed record CaseloadScenario
{
    /// <summary>Children in care to be shared among the officers; null for as many as today.</summary>
    public int? ChildrenInCare { get; init; }

    /// <summary>Null for as many as today.</summary>
    public int? ChildProtectionPlans { get; init; }

    /// <summary>Full-time equivalents on the list, vacancies included; null for as many as today.</summary>
    public decimal? FullTimeEquivalent { get; init; }

    /// <summary>Of these posts, in full-time equivalents, those that nobody fills.</summary>
    public decimal Vacancies { get; init; }

    /// <summary>The share of working time lost to sickness, from 0 to less than 1.</summary>
    public decimal SicknessShare { get; init; }
}
