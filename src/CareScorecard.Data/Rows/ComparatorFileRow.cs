namespace CareScorecard.Data.Rows;

/// <summary>One file of published figures as it was brought; only ever added to.</summary>
internal sealed class ComparatorFileRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The file's own text.</summary>
    public required string Text { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
