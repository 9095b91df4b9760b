using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Csv;

/// <summary>A month's scorecard as .csv: the table of the workbook, each row with its month, state and version.</summary>
public static class ScorecardCsv
{
    private static readonly string[] OfTheMonth = ["Month", "State", "Version"];

    public static void Write(Scorecard scorecard, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(to);
        var csv = new CsvWriter(to);
        csv.Write(OfTheMonth.Concat(ScorecardColumns.All.Select(column => column.Heading)).Select(TableCell.Of));
        foreach (var row in scorecard.Rows)
        {
            csv.Write(
            [
                TableCell.Of(scorecard.Month.ToString()),
                TableCell.Of(Codes.Of(scorecard.State)),
                TableCell.Of(scorecard.Version, "0"),
                .. ScorecardColumns.All.Select(column => column.Cell(row)),
            ]);
        }
    }
}
