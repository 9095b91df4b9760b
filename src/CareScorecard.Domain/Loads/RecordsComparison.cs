using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Loads;

/// <summary>What differs between the records of two versions, kind by kind.</summary>
public sealed record RecordsComparison(IReadOnlyList<KindComparison> Kinds)
{
    public bool AreSame => Kinds.All(kind => kind is { Came.Count: 0, Went.Count: 0, Changed.Count: 0 });

    /// <summary>The counts alone: nobody is named.</summary>
    public RecordsComparison WithoutNames() => new([.. Kinds.Select(kind => kind with { IsNamed = false })]);
}

/// <summary>The records of one kind in two versions.</summary>
/// <param name="Before">Rows in the one.</param>
/// <param name="After">Rows in the other.</param>
/// <param name="Came">Whose record is in the second only: ids of children, names of staff. A child's data: for those who may see children.</param>
/// <param name="Went">Whose record is in the first only.</param>
/// <param name="Changed">Whose record says something else.</param>
/// <param name="Fields">How many records say something else in each field, the most first.</param>
public sealed record KindComparison(
    RecordKind Kind,
    int Before,
    int After,
    IReadOnlyList<string> Came,
    IReadOnlyList<string> Went,
    IReadOnlyList<string> Changed,
    IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Whether whoever reads it may know whom the records are of.</summary>
    public bool IsNamed { get; init; } = true;
}

public sealed record FieldChange(Field Field, int Records);
