using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;

namespace CareScorecard.Data.Rows;

/// <summary>A scenario of the planner under its name; only ever added to: the latest row of a name counts.</summary>
internal sealed class ScenarioRow
{
    public int Id { get; init; }

    /// <summary>As it was written.</summary>
    public required string Name { get; init; }

    /// <summary>By which it is found: capitals do not count.</summary>
    public required string Key { get; init; }

    public required ReportingMonth Month { get; init; }

    public required CountedWork Counted { get; init; }

    public required CaseloadScenario Tried { get; init; }

    public required CaseloadBasis Basis { get; init; }

    public required string? Note { get; init; }

    public required bool InPack { get; init; }

    /// <summary>The name is free again from this row on.</summary>
    public required bool IsRemoved { get; init; }

    /// <summary>Why it was removed; null otherwise.</summary>
    public required string? Reason { get; init; }

    /// <summary>Who kept what it says: not who put it in the pack.</summary>
    public required string? KeptBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime KeptAt { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
