using CareScorecard.Domain.Months;
using CareScorecard.Import.Annotating;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Mapping;
using CareScorecard.Import.Rules;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Reading;

/// <summary>Tells what is missing from a recognised sheet, what of it was set aside, and which headings were put right.</summary>
internal static class SheetNotes
{
    public static void Report(SheetReading sheet, FoundSheet found, IReadOnlyList<LayoutColumn> missing, string name, int rows)
    {
        if (found.Layout.Kind is not { } kind)
        {
            sheet.Report(LayoutProblems.ListNotUsed, null,
                $"{name} was recognised as {found.Layout.Name.Replace('_', ' ')} of {(found.Layout.Layout == Ssda903Layout.Id ? "the yearly return" : "Annex A")} ({found.Layout.Holds}): {rows} {(rows == 1 ? "row" : "rows")}, not used by the scorecard.");
            return;
        }

        if (found.Mapping is { } mapping)
        {
            sheet.Report(JoinProblems.ReadByMapping, null,
                $"{name} was read as the saved table \"{mapping}\": {found.Columns.Count(column => column.Column.Field is not null)} columns are used.");
        }

        if (found.HasTwoHeadingRows)
        {
            sheet.Report(LayoutProblems.TwoHeadingRows, null, $"{name}: the headings were put together from two rows, {found.HeaderRow - 1} and {found.HeaderRow}.");
        }

        foreach (var column in missing)
        {
            sheet.Report(LayoutProblems.RequiredColumnMissing, null,
                $"{name} has no column \"{column.Heading.Trim()}\" ({Fields.Title(kind)}), without which its rows cannot be read.");
        }

        foreach (var column in found.Repeated)
        {
            sheet.Report(LayoutProblems.HeadingTwice, column,
                $"{name} has the heading \"{column.Header.Trim()}\" twice. The column further left is read, column {column.Letters} is not.");
        }

        foreach (var column in found.SetAside.Where(column => !ProblemList.IsColumn(column.Header)))
        {
            sheet.Report(LayoutProblems.ColumnSetAside, column, $"{name}, column {column.Letters}: \"{column.Header.Trim()}\" is not a column that we use. It was set aside.");
        }

        foreach (var column in found.Columns.Where(column => column.Column.Field is null && column.Column.Check is null))
        {
            sheet.Report(LayoutProblems.ColumnSetAside, column, $"{name}, column {column.Letters}: \"{column.Header.Trim()}\" is known, and not kept.");
        }

        if (rows == 0 && missing.Count == 0)
        {
            sheet.Report(kind == RecordKind.Children && found.Layout.Return is null or ReturnTable.Episodes ? LayoutProblems.NoRows : LayoutProblems.SheetWithoutRows, null, $"{name} has headings and no rows.");
        }

        var untidy = found.Columns.Count(column => !column.Column.OtherHeadings.Append(column.Column.Heading).Contains(column.Header));
        if (untidy > 0)
        {
            sheet.Log.Count(Untidiness.UntidyHeadings, untidy);
        }
    }

    /// <summary>What Excel does not show and was read all the same.</summary>
    public static void ReportHidden(SheetReading sheet, ISourceReader reader, string name, int hiddenRows)
    {
        if (sheet.Layout.Kind is null)
        {
            return;
        }

        if (reader.IsHidden)
        {
            sheet.Report(LayoutProblems.HiddenSheet, null, $"The sheet {name} is hidden in Excel. It was read like any other.");
        }

        foreach (var column in sheet.Columns.Where(column => column.Index < reader.Width && reader.IsColumnHidden(column.Index)))
        {
            sheet.Report(LayoutProblems.HiddenColumn, column, $"{name}, column {column.Letters} ({column.Header.Trim()}) is hidden in Excel. It was read like any other.");
        }

        if (hiddenRows > 0)
        {
            sheet.Report(LayoutProblems.HiddenRows, null,
                $"{name}: {hiddenRows:N0} {(hiddenRows == 1 ? "row is" : "rows are")} hidden in Excel, by hand or by a filter. {(hiddenRows == 1 ? "It was" : "They were")} read like any other.");
        }
    }
}
