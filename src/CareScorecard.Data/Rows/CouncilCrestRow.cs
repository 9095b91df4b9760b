namespace CareScorecard.Data.Rows;

/// <summary>The council's crest as it was brought; only ever added to: the latest row counts.</summary>
internal sealed class CouncilCrestRow
{
    public int Id { get; init; }

    /// <summary>Null: from then on there is none.</summary>
    public required byte[]? Png { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
