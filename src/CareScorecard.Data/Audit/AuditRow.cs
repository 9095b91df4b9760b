using CareScorecard.Domain.Audit;

namespace CareScorecard.Data.Audit;

/// <summary>One entry of the audit; triggers refuse to change or delete it.</summary>
internal sealed class AuditRow
{
    public required int Number { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required string? Who { get; init; }

    public required string What { get; init; }

    public required string? About { get; init; }

    public required string? Reason { get; init; }

    public required string Details { get; init; }

    public required string Hash { get; init; }

    public AuditEntry ToEntry() => new(Number, At, Who, What, About, Reason, Details, Hash);
}
