using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import;

/// <summary>How the reporting month was told.</summary>
public enum MonthSource
{
    /// <summary>The person said it.</summary>
    Given,

    /// <summary>A Month sheet says it.</summary>
    Workbook,

    /// <summary>The latest dates in the files suggest it.</summary>
    Dates,
}

/// <summary>What the files say, everything wrong with them, and what was tidied: all in one pass.</summary>
public sealed record ReadResult
{
    /// <summary>Null when it could not be told; then there is a stop that says so.</summary>
    public ReportingMonth? Month { get; init; }

    public MonthSource? MonthFrom { get; init; }

    /// <summary>The months of which any can be drawn from these files, oldest first: of a yearly return; empty for files about one month.</summary>
    public IReadOnlyList<ReportingMonth> MonthsCovered { get; init; } = [];

    /// <summary>Each file with its digest and the layout that was recognised in it.</summary>
    public required IReadOnlyList<LoadedFile> Files { get; init; }

    /// <summary>The sheets that were found, in the order of the files.</summary>
    public required IReadOnlyList<SheetFound> Sheets { get; init; }

    /// <summary>The rows that are ready; null when a stop of a whole file leaves nothing to be read.</summary>
    public MonthRecords? Records { get; init; }

    /// <summary>Every problem: by file, sheet and row.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    public required IReadOnlyList<Tidied> Tidied { get; init; }

    /// <summary>Rows of the record sheets that are used.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>No stop stands in the way: there is none, or each can be left out and that was asked for.</summary>
    public required bool CanSave { get; init; }

    /// <summary>The layouts recognised, each once: carescorecard, annex-a, ssda903.</summary>
    public IEnumerable<string> Layouts => Files.Select(file => file.Layout).Where(layout => layout.Length > 0).Distinct();
}

/// <summary>A sheet (or the whole of a .csv) and what it was recognised as.</summary>
/// <param name="Layout">carescorecard, annex-a, ssda903; null when it was not recognised.</param>
/// <param name="ReadAs">The kind of record; null when it is set aside.</param>
/// <param name="HeaderRow">As Excel shows it; null when there is none.</param>
/// <param name="Rows">Rows of data.</param>
public sealed record SheetFound(string File, string Sheet, string? Layout, RecordKind? ReadAs, int? HeaderRow, int Rows)
{
    /// <summary>The column mapping by which it was read; null where a layout knows it.</summary>
    public string? Mapping { get; init; }

    /// <summary>What it looks like but cannot be read as, since a column is missing that its rows need.</summary>
    public RecordKind? Lacks { get; init; }

    /// <summary>Its columns with a heading, from the left; empty where no headings were found.</summary>
    public IReadOnlyList<ColumnFound> Columns { get; init; } = [];

    /// <summary>From 0: the column in which we told of problems when we gave the file back; null where there is none.</summary>
    internal int? ProblemsColumn { get; init; }

    /// <summary>The sheet in which we listed them.</summary>
    internal bool IsProblemList { get; init; }
}

/// <summary>A column of a sheet and what it is read as.</summary>
/// <param name="Letters">As Excel names it.</param>
/// <param name="Field">Null for a column that is only checked, or set aside.</param>
/// <param name="IsSetAside">Nothing of it is used.</param>
public sealed record ColumnFound(string Letters, string Heading, Field? Field, bool IsSetAside);
