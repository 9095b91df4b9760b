using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Csv;

/// <summary>Those behind a figure as .csv, one line each. Names and ids that came from files cannot be run as formulas.</summary>
public static class MembersCsv
{
    private static readonly string[] Headings =
    [
        "Measure", "Month", "Who", "Team", "Worker", "Counts", "Passes", "Adds", "What decides", "Last permitted day",
    ];

    public static void Write(MemberList list, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(to);
        var csv = new CsvWriter(to);
        csv.Write(Headings.Select(TableCell.Of));
        foreach (var line in list.Lines)
        {
            csv.Write(
            [
                TableCell.Of(list.Definition.Id),
                TableCell.Of(list.Month.ToString()),
                TableCell.Of(line.Name),
                TableCell.Of(line.Team),
                TableCell.Of(line.Worker),
                TableCell.Of(line.Counts ? "yes" : "no"),
                TableCell.Of(line.Passes ? "yes" : "no"),
                TableCell.Of(line.Adds, "General"),
                TableCell.Of(line.Grounds.Words),
                TableCell.Of(line.Grounds.LastDay?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
            ]);
        }
    }
}
