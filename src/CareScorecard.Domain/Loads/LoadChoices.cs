using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Loads;

/// <summary>What the person who loaded a month decided on the way, kept with the version.</summary>
public sealed record LoadChoices
{
    public static LoadChoices None { get; } = new();

    /// <summary>The warnings that were accepted, each kind with the reason given for it.</summary>
    public IReadOnlyList<AcceptedWarning> Accepted { get; init; } = [];

    /// <summary>Rows that were left out one by one; not those that <see cref="LoadRecord.LeftOutBecause"/> covers all together.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut { get; init; } = [];

    /// <summary>The names of the column mappings by which tables were read.</summary>
    public IReadOnlyList<string> Mappings { get; init; } = [];
}

/// <summary>Warnings of one kind in one column, accepted together.</summary>
/// <param name="Code">Of the rule: CHD-011.</param>
/// <param name="Header">The column's heading; null where the warning is of no column.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Reason">In the words of whoever accepted them.</param>
public sealed record AcceptedWarning(string Code, string? Header, int Count, string Reason)
{
    /// <summary>As <see cref="Problem.Field"/>: which figures they touch.</summary>
    public Field? Field { get; init; }

    /// <summary>As <see cref="Problem.Kind"/>.</summary>
    public RecordKind? Kind { get; init; }
}

/// <summary>A row that is not to be read, on purpose.</summary>
/// <param name="File">The name of the file as it was given.</param>
/// <param name="Sheet">Null for a .csv.</param>
/// <param name="Row">As Excel shows it.</param>
public sealed record LeftOutRow(string File, string? Sheet, int Row);
