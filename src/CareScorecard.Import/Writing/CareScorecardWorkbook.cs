using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Writing;

/// <summary>Writes a month's records as our own workbook: typed cells, a sheet for each kind of record that the month has, and its month.</summary>
public static class CareScorecardWorkbook
{
    /// <param name="to">Left open. The same records give the same bytes.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled; what was written is not a workbook.</exception>
    public static void Write(MonthRecords records, Stream to, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(records);
        using var file = new WorkbookFile(to);
        Add(file, records, RecordKind.Children, records.Periods, RecordCells.Children, cancellation);
        Add(file, records, RecordKind.Placements, records.Placements, RecordCells.Placements, cancellation);
        Add(file, records, RecordKind.Reviews, records.Reviews, RecordCells.Reviews, cancellation);
        Add(file, records, RecordKind.CareLeavers, records.CareLeavers, RecordCells.CareLeavers, cancellation);
        Add(file, records, RecordKind.Adoption, records.Adoptions, RecordCells.Adoption, cancellation);
        Add(file, records, RecordKind.ReviewingOfficers, records.ReviewingOfficers, RecordCells.ReviewingOfficers, cancellation);
        Add(file, records, RecordKind.SocialWorkers, records.SocialWorkers, RecordCells.SocialWorkers, cancellation);
        Add(file, records, RecordKind.Measures, records.Measures, RecordCells.Measures, cancellation);
        WriteMonth(file, records.Month.ToWords());
        file.Finish();
    }

    /// <param name="month">In words; empty where it is still to be filled in.</param>
    internal static void WriteMonth(WorkbookFile file, string month) =>
        file.AddSheet(CareScorecardLayout.MonthSheet, new SheetShape([24, 24]), sheet =>
            sheet.Row([CareScorecardLayout.MonthLabel, month], column => column == 0 ? CellStyle.Heading : CellStyle.Plain));

    internal static SheetShape Shape(IReadOnlyList<LayoutColumn> columns) =>
        new([.. columns.Select(Width)]) { FrozenRows = 1, FrozenColumns = 1 };

    internal static int Width(LayoutColumn column) => Math.Max(Math.Min(column.Heading.Length + 1, 18), column.Kind switch
    {
        CellKind.Text => 20,
        CellKind.Date => 12,
        CellKind.Code => 14,
        _ => 10,
    });

    internal static void Headings(SheetWriter sheet, IReadOnlyList<LayoutColumn> columns) =>
        sheet.Row([.. columns.Select(column => column.Heading)],
            column => columns[column].Required ? CellStyle.RequiredHeading : CellStyle.Heading);

    private static void Add<T>(
        WorkbookFile file,
        MonthRecords records,
        RecordKind kind,
        IReadOnlyList<T> rows,
        IReadOnlyDictionary<Field, Func<T, SheetCell>> cells,
        CancellationToken cancellation)
    {
        if (!records.Has(kind))
        {
            return;
        }

        LayoutColumn[] columns = [.. CareScorecardLayout.Of(kind).Columns.Where(column => records.Fields.Contains(column.Field!))];
        Func<T, SheetCell>[] read = [.. columns.Select(column => cells[column.Field!])];
        file.AddSheet(CareScorecardLayout.Of(kind).Name, Shape(columns), sheet =>
        {
            Headings(sheet, columns);
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                sheet.Row(read.Select(cell => cell(row)), OwnSpelling.Of);
            }
        });
    }
}
