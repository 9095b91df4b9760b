using CareScorecard.Domain.Loads;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Writing;

namespace CareScorecard.Import.Annotating;

/// <summary>A new .xlsx of a workbook's values, sheet by sheet, with a Problems column, marked cells and a list of all problems before them.</summary>
internal static class ValuesAnnotation
{
    private const int NameLength = 31; // of a sheet, as Excel wants it
    private const int ColumnWidth = 14;
    private const int WordsWidth = 80;

    /// <param name="open">Opens the workbook, twice: how wide a sheet is must be known before its first row is written.</param>
    /// <param name="says">What the copy is, for its first sheet.</param>
    public static void Write(Func<OpenedFile> open, Stream to, FileMarks marks, string says)
    {
        var widths = Widths(open);
        using var opened = open();
        using var workbook = new WorkbookFile(to, Styles.WithMarks());
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ProblemList.Name };
        workbook.AddSheet(ProblemList.Name, new SheetShape(ProblemList.Widths), sheet => WriteList(sheet, marks, says));
        var index = 0;
        do
        {
            var source = opened.Reader.SheetName;
            var width = widths[index++];
            workbook.AddSheet(
                FreeName(source, taken),
                new SheetShape([.. Enumerable.Repeat(ColumnWidth, width), WordsWidth]),
                sheet => WriteSheet(sheet, new SheetRows(opened.Reader), marks.Of(source), width, opened.Limits));
        }
        while (opened.NextSheet());

        workbook.Finish();
    }

    private static List<int> Widths(Func<OpenedFile> open)
    {
        using var opened = open();
        var widths = new List<int>();
        do
        {
            var rows = new SheetRows(opened.Reader);
            rows.ReadHead();
            var width = 0;
            while (rows.Read())
            {
                opened.Limits.Check();
                width = Math.Max(width, rows.Width);
            }

            widths.Add(width);
        }
        while (opened.NextSheet());

        return widths;
    }

    private static void WriteList(SheetWriter sheet, FileMarks marks, string says)
    {
        sheet.Row(CellStyle.Title, says);
        sheet.Row(CellStyle.Title, ProblemList.Title(marks.Problems.Count));
        sheet.Row(CellStyle.Heading, ProblemList.Headings);
        foreach (var problem in marks.Problems)
        {
            sheet.Values([.. ProblemList.Row(problem)], _ => CellMark.None);
        }
    }

    private static void WriteSheet(SheetWriter sheet, SheetRows rows, SheetMarks? marks, int width, ReadingLimits limits)
    {
        rows.ReadHead();
        var hasColumn = marks is not null && width < SheetBounds.Columns;
        var cells = new object?[hasColumn ? width + 1 : width];
        while (rows.Read())
        {
            limits.Check();
            var row = marks?.Of(rows.Row);
            for (var column = 0; column < width; column++)
            {
                cells[column] = rows[column] is string text ? RowMarks.Clean(text) : rows[column];
            }

            if (hasColumn)
            {
                cells[width] = rows.Row == marks!.HeaderRow ? ProblemList.Name : row?.Words;
            }

            sheet.Values(cells, column => MarkOf(row, column));
        }
    }

    private static CellMark MarkOf(RowMarks? row, int column) =>
        row is null || !row.Cells.TryGetValue(column, out var severity) ? CellMark.None : severity == Severity.Stop ? CellMark.Stop : CellMark.Warning;

    /// <summary>As the sheet is called, but with a number where that name is taken or is no name for Excel.</summary>
    private static string FreeName(string name, HashSet<string> taken)
    {
        var plain = new string([.. RowMarks.Clean(name).Where(c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal))]).Trim('\'', ' ');
        plain = plain.Length == 0 ? "Sheet" : plain[..Math.Min(plain.Length, NameLength)];
        for (var n = 2; !taken.Add(plain); n++)
        {
            var end = $" {n}";
            plain = plain[..Math.Min(plain.Length, NameLength - end.Length)] + end;
        }

        return plain;
    }
}
