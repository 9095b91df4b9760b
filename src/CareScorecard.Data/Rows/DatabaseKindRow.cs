namespace CareScorecard.Data.Rows;

/// <summary>The one row that says whether the file holds invented or real children.</summary>
internal sealed class DatabaseKindRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required DatabaseKind Kind { get; init; }
}
