using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import;

/// <summary>Files that make one month together, and what the person who brings them says of them.</summary>
public sealed record ReadRequest
{
    /// <summary>The most bytes that one file may have unless a setting says otherwise: 100 MB.</summary>
    public const long DefaultMaxFileBytes = 100L * 1024 * 1024;

    /// <summary>The most bytes to which one file may unpack unless a setting says otherwise: 2 GB. A sheet is streamed and never held.</summary>
    public const long DefaultMaxUnpackedBytes = 2L * 1024 * 1024 * 1024;

    /// <summary>The most problems that are told one by one unless a setting says otherwise.</summary>
    public const int DefaultMaxProblems = 500_000;

    public required IReadOnlyList<SourceFile> Files { get; init; }

    /// <summary>Null: the workbook's own month, else the month that the dates suggest.</summary>
    public ReportingMonth? Month { get; init; }

    /// <summary>For protected workbooks; never stored.</summary>
    public string? Password { get; init; }

    /// <summary>Where protected workbooks have different passwords: each is tried on each. Never stored.</summary>
    public IReadOnlyList<string> MorePasswords { get; init; } = [];

    public long MaxFileBytes { get; init; } = DefaultMaxFileBytes;

    public long MaxUnpackedBytes { get; init; } = DefaultMaxUnpackedBytes;

    /// <summary>Each problem is a few hundred bytes; more of them than this are one mistake made in every row, and told as one.</summary>
    public int MaxProblems { get; init; } = DefaultMaxProblems;

    /// <summary>The longest that reading all files together may take; then it stops and says so.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Leave out every row that carries a stop and can be left out.</summary>
    public bool LeaveOutStops { get; init; }

    /// <summary>Rows that are not read, whatever they say: left out on purpose, one by one.</summary>
    public IReadOnlySet<LeftOutRow> LeftOut { get; init; } = new HashSet<LeftOutRow>();

    /// <summary>How the council's own tables are read, each recognised by its headings.</summary>
    public IReadOnlyList<ColumnMapping> Mappings { get; init; } = [];

    /// <summary>What the council's own spellings mean.</summary>
    public IReadOnlyList<ValueMapping> ValueMappings { get; init; } = [];

    /// <summary>What the month is compared with, asked for once the month is known. Null where nobody wants it compared.</summary>
    public Func<ReportingMonth, EarlierMonths>? Earlier { get; init; }

    internal IReadOnlyList<string> AllPasswords =>
        [.. MorePasswords.Prepend(Password ?? "").Where(password => password.Length > 0).Distinct()];

    /// <summary>A request in words names no password: it may end in a log.</summary>
    public override string ToString() => $"{Files.Count} files, {Month?.ToString() ?? "month not said"}";
}
