using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Planning;

/// <summary>The reviewing officers' planner of one month.</summary>
public sealed record PlannerReport
{
    /// <summary>Null until the council has named itself.</summary>
    public string? Council { get; init; }

    public required ReportingMonth Month { get; init; }

    public required VersionState State { get; init; }

    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>Why nothing can be planned: the files have no list of officers, or nobody on it has hours. Null where it can.</summary>
    public string? Unavailable { get; init; }

    /// <summary>Counting children in care, and counting all work, in this order; empty where <see cref="Unavailable"/>.</summary>
    public IReadOnlyList<PlannerSide> Sides { get; init; } = [];
}

/// <summary>The planner under one way of counting.</summary>
/// <param name="Outlook">Null where too few months are held.</param>
/// <param name="Scenario">Null where none was asked for.</param>
public sealed record PlannerSide(CaseloadPlan Plan, ChildrenOutlook? Outlook, ScenarioResult? Scenario);
