using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Data.Rows;

/// <summary>A change of a setting that waits for a second person; only ever added to.</summary>
internal sealed class SettingProposalRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Value { get; init; }

    public required ReportingMonth? From { get; init; }

    public required TargetOwner? SetBy { get; init; }

    public required string? Reason { get; init; }

    public required string? By { get; init; }

    /// <summary>The person's id: names may be alike, and may change.</summary>
    public required string? ById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>What became of a proposal: at most one row for each.</summary>
internal sealed class ProposalDecisionRow
{
    public required int ProposalId { get; init; }

    public required bool IsApproved { get; init; }

    public required string? Reason { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
