using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Reading;

/// <summary>A sheet that was recognised: where its columns stand, and where problems with its cells are told.</summary>
internal sealed class SheetReading
{
    public required int FileIndex { get; init; }

    public required string File { get; init; }

    public required int SheetIndex { get; init; }

    /// <summary>Null for a .csv.</summary>
    public required string? Sheet { get; init; }

    /// <summary>As a person calls it: the file, and the sheet where it has sheets.</summary>
    public string Name => Sheet is null ? File : $"{File}, {Sheet}";

    public required SheetLayout Layout { get; init; }

    /// <summary>As Excel shows it.</summary>
    public required int HeaderRow { get; init; }

    public required IReadOnlyList<PlacedColumn> Columns { get; init; }

    /// <summary>Days to add to a bare number in a date column.</summary>
    public int DateOffset { get; init; }

    /// <summary>For records that are drawn from several tables together: the fields that are told without a column of this sheet.</summary>
    public IReadOnlySet<Field> DrawnFields { get; init; } = new HashSet<Field>();

    /// <summary>The records were drawn from the rows of the sheet for one month, and are no rows of their own.</summary>
    public bool IsDrawn { get; init; }

    public required ReadingLog Log { get; init; }

    /// <summary>Its rows say something more about children whom another sheet lists: only the id is needed.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What the council's own spellings mean.</summary>
    public ValueBook Values { get; init; } = ValueBook.Empty;

    /// <summary>Rows that are not read, as Excel shows them: left out on purpose.</summary>
    public IReadOnlySet<int> LeftOut { get; init; } = new HashSet<int>();

    /// <summary>The id in the row that is being read.</summary>
    public string? Child { get; set; }

    /// <summary>The ids of rows of which no record was made: something they need is missing, or they were left out on purpose.</summary>
    public List<string> WithoutRecord { get; } = [];

    /// <summary>
    /// The sheet as that of records of one kind that are drawn from it: the columns that tell their fields, and the fields that are told
    /// without a column of this sheet.
    /// </summary>
    public SheetReading Draw(RecordKind kind, IReadOnlySet<Field> fields) => new()
    {
        FileIndex = FileIndex,
        File = File,
        SheetIndex = SheetIndex,
        Sheet = Sheet,
        Layout = Layout,
        HeaderRow = HeaderRow,
        Columns = [.. Columns.Where(column => column.Column.Field?.Kind == kind)],
        DrawnFields = fields,
        IsDrawn = true,
        DateOffset = DateOffset,
        Values = Values,
        Log = Log,
    };

    public PlacedColumn? Find(Field field) => Columns.FirstOrDefault(column => column.Column.Field == field);

    /// <summary>By the heading that the layout's own form has.</summary>
    public PlacedColumn? Find(string heading) => Columns.FirstOrDefault(column => column.Column.Heading == heading);

    public PlacedColumn? Find(CheckedColumn check) => Columns.FirstOrDefault(column => column.Column.Check == check);

    public bool Has(Field field) => Find(field) is not null || DrawnFields.Contains(field);

    /// <summary>The problem of one cell; the row itself where the column is not there.</summary>
    /// <param name="field">What the problem is of, where the column is only checked against it, or there is none.</param>
    public void Report(ProblemKind kind, int? row, PlacedColumn? column, string? value, string message, string? child, Field? field = null) =>
        Log.Add(
            FileIndex, SheetIndex, new SourceCell(File, Sheet, row, column?.Letters, column?.Header), column?.Index ?? -1, kind, value, message, child,
            field ?? column?.Column.Field, Layout.Kind);

    /// <summary>The problem of the sheet, or of one of its columns.</summary>
    public void Report(ProblemKind kind, PlacedColumn? column, string message, string? value = null) =>
        Report(kind, null, column, value, message, child: null);

    /// <summary>Row 97, column H (Care started).</summary>
    public static string Place(int row, PlacedColumn column) => $"Row {row}, column {column.Letters} ({Tidy(column.Header)})";

    private static string Tidy(string header) => string.Join(' ', header.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
