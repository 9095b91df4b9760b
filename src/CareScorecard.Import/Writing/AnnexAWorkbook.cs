using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Writing;

/// <summary>
/// Writes a month's records in the form of Ofsted's own Annex A workbook, with its eleven lists and its untidiness. Only lists 8, 9 and
/// 10 are filled: what the form has no column for (officers, education plans, supervision, history) is not in the file.
/// </summary>
public static class AnnexAWorkbook
{
    private static readonly IReadOnlyList<(string Name, string[] Lines)> FrontSheets =
    [
        ("Front_Sheet",
        [
            "Annex A: child-level data",
            "The lists that a council provides for an inspection of its children's services.",
            "Lists 8, 9 and 10 are filled. Every child in them is invented.",
        ]),
        ("FAQ_and_changes", ["Questions and changes", "There are none in this copy."]),
        ("Guidance",
        [
            "Guidance",
            "One row for each child in each list. Dates are day, month, year.",
            "List 8 holds the children who were in care on the day and those who ceased to be looked after in the twelve months before.",
        ]),
        ("Codes_used", ["Codes used", "The codes of each column are written in full in its cells."]),
    ];

    /// <param name="to">Left open. The same records give the same bytes.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled; what was written is not a workbook.</exception>
    public static void Write(MonthRecords records, Stream to, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var file = new WorkbookFile(to);
        foreach (var (name, lines) in FrontSheets)
        {
            file.AddSheet(name, new SheetShape([90]), sheet =>
            {
                sheet.Row(CellStyle.Title, lines[0]);
                foreach (var line in lines.Skip(1))
                {
                    sheet.Row(CellStyle.Words, line);
                }
            });
        }

        foreach (var layout in AnnexALayout.Sheets)
        {
            var columns = layout.Columns;
            var shape = new SheetShape([.. columns.Select(CareScorecardWorkbook.Width)])
            {
                FrozenRows = 2,
                FrozenColumns = 1,
                Merged = $"A1:{ColumnLetters.Of(columns.Count - 1)}1",
            };
            file.AddSheet(SheetName(layout), shape, sheet =>
            {
                sheet.Row(CellStyle.Title, layout.Title ?? $"{layout.Name.Replace('_', ' ')}: {layout.Holds}");
                sheet.Row([.. columns.Select(column => column.Heading)], _ => CellStyle.Heading);
                foreach (var row in Rows(records, layout))
                {
                    cancellation.ThrowIfCancellationRequested();
                    sheet.Row(row, OfstedSpelling.Of);
                }
            });
        }

        file.Finish();
    }

    // The one sheet whose name has a space in Ofsted's own file.
    private static string SheetName(SheetLayout layout) => layout.Name == "List_3" ? "List 3" : layout.Name;

    private static IEnumerable<IEnumerable<SheetCell>> Rows(MonthRecords records, SheetLayout layout) => layout.Kind switch
    {
        RecordKind.Children => ChildRows(records, layout),
        RecordKind.CareLeavers => Rows(records.CareLeavers, layout, RecordCells.CareLeavers,
            leaver => Age.InYears(leaver.BornOn, records.Month.LastDay), _ => null),
        RecordKind.Adoption => Rows(records.Adoptions, layout, RecordCells.Adoption,
            adoption => adoption.BornOn is { } born ? Age.InYears(born, records.Month.LastDay) : null, _ => null),
        _ => [],
    };

    private static IEnumerable<IEnumerable<SheetCell>> ChildRows(MonthRecords records, SheetLayout layout)
    {
        var firstStart = new Dictionary<ChildId, DateOnly>();
        foreach (var period in records.Periods)
        {
            firstStart[period.Child] = firstStart.TryGetValue(period.Child, out var known) && known < period.CareStartedOn
                ? known
                : period.CareStartedOn;
        }

        return Rows(records.Periods, layout, RecordCells.Children,
            period => Age.InYears(period.BornOn, records.Month.LastDay),
            period => period.CareStartedOn > firstStart[period.Child]);
    }

    private static IEnumerable<IEnumerable<SheetCell>> Rows<T>(
        IReadOnlyList<T> rows,
        SheetLayout layout,
        IReadOnlyDictionary<Field, Func<T, SheetCell>> cells,
        Func<T, int?> age,
        Func<T, bool?> secondPeriod)
    {
        Func<T, SheetCell>[] read =
        [
            .. layout.Columns.Select<LayoutColumn, Func<T, SheetCell>>(column => column switch
            {
                { Field: { } field } when column.Kind == CellKind.YesNo => row => Lettered(cells[field](row)),
                { Field: { } field } => cells[field],
                { Check: CheckedColumn.Age } => row => age(row),
                { Check: CheckedColumn.SecondPeriod } => row => Lettered(SheetCell.YesNo(secondPeriod(row))),
                _ => _ => default,
            }),
        ];
        return rows.Select(row => read.Select(cell => cell(row)));
    }

    private static SheetCell Lettered(SheetCell answer) => answer.Text switch
    {
        "Yes" => "a) Yes",
        "No" => "b) No",
        _ => answer,
    };
}
