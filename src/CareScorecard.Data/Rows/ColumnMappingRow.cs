using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Data.Rows;

/// <summary>A column mapping as it was said at one time; only ever added to: the latest row of a name counts.</summary>
internal sealed class ColumnMappingRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>Empty where the mapping was taken away.</summary>
    public required IReadOnlyList<MappedColumn> Columns { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>What a spelling means; only ever added to: the latest row of a field and a text counts.</summary>
internal sealed class ValueMappingRow
{
    public int Id { get; init; }

    public required RecordKind Kind { get; init; }

    /// <summary>The name of the field.</summary>
    public required string Field { get; init; }

    public required string Text { get; init; }

    /// <summary>Null where it was taken back.</summary>
    public required string? Means { get; init; }

    public required string? By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}
