using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Workbooks;

/// <summary>What each measure of the scorecard means, in words.</summary>
internal static class DefinitionsSheet
{
    private static readonly IReadOnlyList<SheetColumn> Columns =
    [
        new("Id", 34),
        new("Measure", 40),
        new("Theme", 16),
        new("Who counts", 44),
        new("Who passes, or what the value is", 44),
        new("Looks back", 14),
        new("Unit", 18),
        new("Which way is good", 18),
        new("Source", 34),
        new("Note", 44),
        new("Published measure beside it differs", 44),
        new("Version", 9),
        new("From", 16),
    ];

    public static Sheet Of(Scorecard scorecard) => new()
    {
        Name = "Definitions",
        Title = "What each measure means",
        Columns = Columns,
        Rows = [.. scorecard.Rows.Select(Row)],
        FrozenColumns = 2,
        PrintedColumns = Columns.Count,
    };

    private static IReadOnlyList<TableCell> Row(ScorecardRow row)
    {
        var definition = row.Definition;
        return
        [
            TableCell.Of(definition.Id),
            TableCell.Of(definition.Title),
            TableCell.Of(JudgementWords.Of(definition.Theme)),
            TableCell.Of(definition.WhoCounts),
            TableCell.Of(definition.WhoPasses),
            TableCell.Of(Window(definition)),
            TableCell.Of(UnitNames.Of(definition.Unit)),
            TableCell.Of(JudgementWords.Of(row.Polarity)),
            TableCell.Of(definition.Source),
            TableCell.Of(definition.Note),
            TableCell.Of(definition.ComparatorDifference),
            TableCell.Of(definition.Version, "0"),
            TableCell.Of(definition.EffectiveFrom.FirstDay, TableCell.MonthFormat),
        ];
    }

    private static string Window(IndicatorDefinition definition) =>
        definition.WindowMonths == 1 ? "this month" : $"{definition.WindowMonths} months";
}
