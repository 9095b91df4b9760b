using System.Text;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests;

public sealed class CsvTests
{
    private const string Children = "Child ID,Date of birth,Care started,Team,Ethnicity\r\nA1,01/02/2015,03/04/2025,Caf\u00e9 team,WBRI\r\n123.0,2016-05-06,7 Aug 2024,\"North, East\",b) WIRI\r\n";

    static CsvTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "," }, { "utf-8-mark", "," }, { "utf-16", "," }, { "utf-16BE", "," }, { "windows-1252", "," }, { "utf-8", ";" }, { "utf-8", "\t" }, { "utf-16", "\t" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_and_separator_reads_alike(string encoding, string separator)
    {
        Encoding used = encoding == "utf-8-mark" ? new UTF8Encoding(true) : encoding == "utf-8" ? new UTF8Encoding(false) : Encoding.GetEncoding(encoding);
        var text = Children.Replace("\"North, East\"", "North-East", StringComparison.Ordinal).Replace(",", separator, StringComparison.Ordinal);

        var result = Reads.Month("2026-10", Workbook.Csv(text, used));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(
            ["A1 2015-02-01 2025-04-03 Caf\u00e9 team", "123 2016-05-06 2024-08-07 North-East"],
            result.Records!.Periods.Select(period => $"{period.Child} {period.BornOn:yyyy-MM-dd} {period.CareStartedOn:yyyy-MM-dd} {period.Team}"));
    }

    [Fact]
    public void A_csv_is_known_by_its_content_and_not_by_its_name()
    {
        var result = Reads.Month("2026-10", Workbook.Csv(Children, name: "children.xlsx"));

        Assert.Equal(2, result.Records!.Periods.Count);
        Assert.Equal("North, East", result.Records.Periods[1].Team);
    }

    [Fact]
    public void A_problem_names_the_row_as_Excel_shows_it_blank_lines_included()
    {
        var text = "Child ID,Date of birth,Care started\r\n\r\nA1,01/02/2015,benzin\r\n";

        var problem = Reads.Month("2026-10", Workbook.Csv(text)).Problems.Single(found => found.Severity == Severity.Stop);

        Assert.Equal(new SourceCell("children.csv", null, 3, "C", "Care started"), problem.At);
        Assert.Equal("Row 3, column C (Care started): \"benzin\" is not a date, so there is no day care started.", problem.Message);
    }
}
