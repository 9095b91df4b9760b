namespace CareScorecard.Data.Rows;

/// <summary>Something that happened to a version; only ever added to.</summary>
internal sealed class VersionEventRow
{
    public int Id { get; init; }

    public required int VersionId { get; init; }

    public required VersionEventKind What { get; init; }

    public required string? Reason { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
