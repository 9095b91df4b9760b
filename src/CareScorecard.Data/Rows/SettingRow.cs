using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Data.Rows;

/// <summary>One saying of one setting; only ever added to.</summary>
internal sealed class SettingRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Value { get; init; }

    public required ReportingMonth? From { get; init; }

    public required TargetOwner? SetBy { get; init; }

    public required string? Reason { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
