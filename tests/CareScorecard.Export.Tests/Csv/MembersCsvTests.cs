using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Csv;
using Xunit;

namespace CareScorecard.Export.Tests.Csv;

public sealed class MembersCsvTests
{
    [Fact]
    public void Ids_and_names_that_came_from_files_cannot_be_run()
    {
        var list = new MemberList
        {
            Definition = Catalogue.Find("dental-check")!.Definition,
            Polarity = Polarity.Higher,
            Month = new ReportingMonth(2026, 10),
            State = VersionState.Draft,
            Version = 1,
            LoadedAt = DateTime.UnixEpoch,
            Value = new IndicatorValue.Measured(0m, 1m, Calculation.Share),
            Lines = [new MemberLine("=CMD()", "+North", "@Elm, Jo", Counts: true, Passes: false, 0m, 1m, new Grounds("-1"))],
            Found = 1,
            Counted = 1,
            Passing = 0,
            NotShown = 0,
            Teams = [],
        };
        using var text = new StringWriter();

        MembersCsv.Write(list, text);

        Assert.Equal(
            "Measure,Month,Who,Team,Worker,Counts,Passes,Adds,What decides,Last permitted day\r\n"
            + "dental-check,2026-10,'=CMD(),'+North,\"'@Elm, Jo\",yes,no,0,'-1,\r\n",
            text.ToString());
    }
}
