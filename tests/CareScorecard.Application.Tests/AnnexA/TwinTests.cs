using CareScorecard.Application.Tests.Sampling;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using Xunit;

namespace CareScorecard.Application.Tests.AnnexA;

/// <summary>October 2026 of the sample council in our own workbook and in Ofsted's form: one month, two files, the same figures.</summary>
public sealed class TwinTests
{
    /// <summary>
    /// Annex A can carry them, by another rule: it has no placement history (new placements are then the children whose current
    /// placement started in the month), and not what shortens or lengthens the time between visits.
    /// </summary>
    private static readonly string[] ByAnotherRule = ["new-placements-month", "new-placements-in-area-month", "visits-statutory"];

    private static readonly MonthRecords Own = Read("months/2026-10.xlsx");
    private static readonly MonthRecords Ofsteds = Read("annex-a/2026-10.xlsx");

    [Fact]
    public void Every_figure_that_the_form_can_carry_is_the_same()
    {
        var own = Figures(Own);
        var ofsteds = Figures(Ofsteds);
        var carried = ofsteds.Where(figure => figure.Value is IndicatorValue.Measured && !ByAnotherRule.Contains(figure.Key)).ToList();

        Assert.Equal(carried.ToDictionary(figure => figure.Key, figure => own[figure.Key]), carried.ToDictionary());
        Assert.Equal(58, carried.Count);
    }

    [Fact]
    public void Our_own_workbook_without_what_the_form_lacks_says_the_same_of_every_indicator()
    {
        var poorer = Figures(Own with
        {
            Fields = Ofsteds.Fields,
            Placements = [],
            Reviews = [],
            ReviewingOfficers = [],
            SocialWorkers = [],
            Measures = [],
            Periods =
            [
                .. Own.Periods.Select(period => period with
                {
                    MeantToLastTo18 = null,
                    TemporaryApproval = null,
                    VisitIntervalDays = null,
                }),
            ],
        });

        Assert.Equal(poorer, Figures(Ofsteds));
    }

    private static Dictionary<string, IndicatorValue> Figures(MonthRecords records)
    {
        var month = new CareMonth(records, population: 52_400m, WorkingDays.England);
        return Catalogue.All.ToDictionary(indicator => indicator.Definition.Id, indicator => indicator.Judge(month).Value);
    }

    private static MonthRecords Read(string file) => MonthReader.Read(
        new ReadRequest { Files = [SourceFile.FromPath(SampleData.PathOf(file))], Month = new ReportingMonth(2026, 10) },
        null,
        CancellationToken.None).Records!;
}
