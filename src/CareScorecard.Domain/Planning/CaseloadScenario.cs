using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Planning;

/// <summary>What somebody wants to try: other numbers, posts that nobody fills, officers who are ill, when new ones would start.</summary>
public sealed record CaseloadScenario
{
    /// <summary>Longest hand-over that can be tried, in months.</summary>
    public const int LongestHandOver = 12;

    /// <summary>Largest group of brothers and sisters that can be tried.</summary>
    public const int LargestSiblingGroup = 12;

    /// <summary>Children in care to be shared among the officers; null for as many as today.</summary>
    public int? ChildrenInCare { get; init; }

    /// <summary>Null for as many as today.</summary>
    public int? ChildProtectionPlans { get; init; }

    /// <summary>Full-time equivalents on the list, vacancies included; null for as many as today.</summary>
    public decimal? FullTimeEquivalent { get; init; }

    /// <summary>Of these posts, in full-time equivalents, those that nobody fills.</summary>
    public decimal Vacancies { get; init; }

    /// <summary>Of these posts, in full-time equivalents, those whose officers are away for months and whom nobody stands in for.</summary>
    public decimal LongLeave { get; init; }

    /// <summary>The share of working time lost to sickness, from 0 to less than 1; long leave is not in it.</summary>
    public decimal SicknessShare { get; init; }

    /// <summary>The month in which the posts that are to find would start; null for not said.</summary>
    public ReportingMonth? Start { get; init; }

    /// <summary>Months in which a new officer takes children over, from 0; without them a new officer carries a full caseload at once.</summary>
    public int HandOverMonths { get; init; }

    /// <summary>The largest group of brothers and sisters that one officer has together, 2 or more; null where groups may be split.</summary>
    public int? SiblingGroup { get; init; }

    /// <summary>What a full-time post costs in a year, in pounds: the council's own figure. Null where nothing is to be reckoned.</summary>
    public decimal? CostOfPost { get; init; }
}
