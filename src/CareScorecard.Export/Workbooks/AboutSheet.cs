using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Workbooks;

/// <summary>How to read the workbook, for somebody who was sent it.</summary>
internal static class AboutSheet
{
    private static readonly IReadOnlyList<(string What, string Words)> Lines =
    [
        ("As at", "Figures are of the last day of the month, or of the months that end with it."),
        ("Percentages", "Held as numbers from 0 to 100: 65.9% is 65.9, not 0.659. Targets are held the same way."),
        ("Changes", "This figure less the earlier one. For percentages they are percentage points."),
        ("Values", "Held unrounded and shown rounded. Numerator and denominator are what they were worked out from."),
        ("Blank", "A blank value means that there is no figure, and the row says why. It never means 0; 0 is written 0."),
        ("Numerator and denominator", "Of averages of weeks and days: days, and those counted. Of rates: children, and the population aged 0 to 17. Of figures for each full-time post: children or cases, and full-time equivalent posts. A number has no denominator."),
        ("State", "draft: seen by staff only. approved: approved, not yet shown to the board. published: what the board sees."),
        ("Version", "1 for the first load of the month. A month that is loaded again gets the next number, and the version before is kept."),
        ("Loaded", "When the figures were worked out, in Coordinated Universal Time (UTC), and from which files."),
    ];

    public static Sheet Of() => new()
    {
        Name = "About",
        Title = "How to read this workbook",
        Columns = [new SheetColumn("What", 28), new SheetColumn("What it means", 100)],
        Rows = [.. Lines.Select(line => (IReadOnlyList<TableCell>)[TableCell.Of(line.What), TableCell.Of(line.Words)])],
        FrozenColumns = 1,
        PrintedColumns = 2,
    };
}
