using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Quality;
using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Csv;

/// <summary>What is to be mended as .csv, one line for each child and fault.</summary>
public static class FaultsCsv
{
    private static readonly string[] Headings = ["Month", "Who", "Team", "Records", "Column", "What", "Since"];

    public static void Write(ReportingMonth month, IEnumerable<(FaultAt At, ReportingMonth Since)> faults, TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ArgumentNullException.ThrowIfNull(to);
        var csv = new CsvWriter(to);
        csv.Write(Headings.Select(TableCell.Of));
        foreach (var (at, since) in faults)
        {
            csv.Write(
            [
                TableCell.Of(month.ToString()),
                TableCell.Of(at.Name),
                TableCell.Of(at.Team),
                TableCell.Of(at.Fault.Field is { } field ? Domain.Months.Fields.Title(field.Kind) : null),
                TableCell.Of(at.Fault.Field?.Name),
                TableCell.Of(at.Fault.Code ?? "not recorded"),
                TableCell.Of(since.ToString()),
            ]);
        }
    }
}
