using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Loads;

public enum Severity
{
    /// <summary>Nothing can be saved until it is mended, or the row is left out on purpose.</summary>
    Stop,

    /// <summary>Can be accepted with a reason, which is kept.</summary>
    Warn,

    /// <summary>For information.</summary>
    Note,
}

/// <summary>Where to look, as Excel shows it.</summary>
/// <param name="File">The name of the file as it was given.</param>
/// <param name="Sheet">Null for a .csv or for a problem of the whole file.</param>
/// <param name="Row">The number Excel shows, headers included; null for a problem of a sheet, a column or a file.</param>
/// <param name="Column">Column letters; null for a problem of a whole row.</param>
/// <param name="Header">The column's heading as the file has it.</param>
public sealed record SourceCell(string File, string? Sheet = null, int? Row = null, string? Column = null, string? Header = null);

/// <summary>Something that the files say and that is wrong, or suspicious, or worth knowing.</summary>
/// <param name="Code">Stable: CHD-004.</param>
/// <param name="Value">The cell as it was read. A child's data: for the person who uploads, never for a log.</param>
/// <param name="Message">What is wrong and where, in words.</param>
/// <param name="Fix">How to mend it.</param>
/// <param name="CanLeaveOut">True when leaving the row out on purpose settles it; false for a stop of the whole file.</param>
/// <param name="Child">The child's id, for grouping by child; null where the row has none. Never for a log.</param>
public sealed record Problem(
    string Code,
    Severity Severity,
    SourceCell At,
    string? Value,
    string Message,
    string Fix,
    bool CanLeaveOut = false,
    string? Child = null)
{
    /// <summary>The field that the column feeds; null for a problem of a row or a sheet, and of a column that feeds none.</summary>
    public Field? Field { get; init; }

    /// <summary>The kind of record that the sheet holds; null for a problem of a whole file, and of a sheet that holds none.</summary>
    public RecordKind? Kind { get; init; }
}
