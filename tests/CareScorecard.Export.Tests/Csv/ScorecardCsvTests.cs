using System.Globalization;
using CareScorecard.Export.Csv;

namespace CareScorecard.Export.Tests.Csv;

public sealed class ScorecardCsvTests
{
    private const string Headings =
        "Month,State,Version,Theme,Measure,Value,Numerator,Denominator,Target,Set by,Status,Gap,Last month,Change since last month," +
        "Same month last year,Which way is good,Why there is no figure,Change since last year,Is the change real?,Target at least," +
        "Target at most,Unit,Id\r\n";

    [Fact]
    public void Numbers_are_unrounded_and_what_is_unknown_is_empty()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);

        ScorecardCsv.Write(Made.Scorecard(Made.OneHome(), Made.Rate()), text);

        Assert.Equal(
            Headings +
            "2026-10,draft,2,Stability,One home all year,65.88785046728972,282,428,at least 70%,ours,Off target," +
            "18 more children would meet the target,66,-0.11214953271028037,,higher is better,,,Normal movement.,70,,per cent,one-placement\r\n" +
            "2026-10,draft,2,Children in our care,\"Children in our care for every 10,000 children\",,,,,,No data,,,,,\"watched, not judged\"," +
            "The number of children aged 0 to 17 in our area has not been set for this date.,,,,,\"per 10,000 children aged 0 to 17\",rate-per-10000\r\n",
            text.ToString());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+44", "'+44")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("a \"quoted\", title", "\"a \"\"quoted\"\", title\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    public void A_text_that_a_spreadsheet_would_run_is_made_plain(string title, string written)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);

        ScorecardCsv.Write(Made.Scorecard(Made.Formula(title)), text);

        Assert.Equal(
            Headings + $"2026-10,draft,2,Other figures,{written},0,0,,none,statutory,On target,none to spare,,,,lower is better,,,,,0,number,'=own\r\n",
            text.ToString());
    }
}
