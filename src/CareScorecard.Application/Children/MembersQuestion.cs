using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Children;

/// <summary>Whose lines are wanted, and in what order.</summary>
public sealed record MembersQuestion
{
    /// <summary>Lines on one page.</summary>
    public const int PageLength = 100;

    /// <summary>The indicator's id.</summary>
    public required string Id { get; init; }

    /// <summary>Null: the latest month held.</summary>
    public ReportingMonth? Month { get; init; }

    public MembersShown Show { get; init; }

    public IReadOnlyList<PartFilter> Filters { get; init; } = [];

    /// <summary>Stands in the id, the team, the worker or what decided, letter case aside; null for everybody.</summary>
    public string? Text { get; init; }

    public MemberOrder Order { get; init; }

    public bool Descending { get; init; }

    /// <summary>From 1; null for all lines at once.</summary>
    public int? Page { get; init; }
}

public enum MembersShown
{
    /// <summary>Everybody who counts, and for a ratio whoever passes.</summary>
    All,
    Passing,
    NotPassing,
}

public enum MemberOrder
{
    /// <summary>Those first whom the figure wishes otherwise: who do not pass, where more would be better.</summary>
    Attention,
    Name,
    Team,
    Worker,
    Passes,
    LastDay,
}
