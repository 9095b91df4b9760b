using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Workbooks;

/// <summary>The first sheet: which month it is and how fresh, then one row a measure.</summary>
internal static class ScorecardSheet
{
    public static string Title(Scorecard scorecard) => $"Corporate parenting scorecard, {scorecard.Month.ToWords()}";

    public static Sheet Of(Scorecard scorecard) => new()
    {
        Name = "Scorecard",
        Title = Title(scorecard),
        // Each in a column that is wide enough for it; the last may run on to the right.
        Facts =
        [
            new SheetFact(1, "Month", TableCell.Of(scorecard.Month.FirstDay, TableCell.MonthFormat)),
            new SheetFact(2, "Council", TableCell.Of(scorecard.Council)),
            new SheetFact(3, "State", TableCell.Of(Codes.Of(scorecard.State))),
            new SheetFact(4, "Version", TableCell.Of(scorecard.Version, "0")),
            new SheetFact(6, "As at", TableCell.Of(scorecard.AsAt, TableCell.DateFormat)),
            new SheetFact(9, "Loaded (UTC)", TableCell.Of(scorecard.LoadedAt, TableCell.InstantFormat)),
            new SheetFact(10, "Loaded from", TableCell.Of(string.Join(", ", scorecard.LoadedFrom))),
        ],
        Columns = [.. ScorecardColumns.All.Select(column => new SheetColumn(column.Heading, column.Width))],
        Rows = [.. scorecard.Rows.Select(row => (IReadOnlyList<TableCell>)[.. ScorecardColumns.All.Select(column => column.Cell(row))])],
        FrozenColumns = 2,
        PrintedColumns = ScorecardColumns.Printed,
    };
}
