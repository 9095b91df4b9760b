using System.Globalization;
using CareScorecard.Domain.Audit;
using CareScorecard.Export.Csv;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Audit;

/// <summary>The audit as .csv, one line an entry. Names and reasons that people typed cannot be run as formulas.</summary>
public static class AuditCsv
{
    private static readonly string[] Headings = ["Number", "At (UTC)", "Who", "What", "About", "Reason", "Details", "Hash"];

    public static async Task WriteAsync(IAsyncEnumerable<AuditEntry> entries, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(to);
        var csv = new CsvWriter(to);
        csv.Write(Headings.Select(TableCell.Of));
        await foreach (var entry in entries)
        {
            csv.Write(
            [
                TableCell.Of(entry.Number, "0"),
                TableCell.Of(entry.At.ToString("O", CultureInfo.InvariantCulture)),
                TableCell.Of(entry.Who),
                TableCell.Of(entry.What),
                TableCell.Of(entry.About),
                TableCell.Of(entry.Reason),
                TableCell.Of(entry.Details),
                TableCell.Of(entry.Hash),
            ]);
        }
    }
}
