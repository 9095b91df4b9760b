using System.Reflection;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using Xunit;

namespace CareScorecard.Application.Tests.AnnexA;

/// <summary>
/// An Annex A workbook that others made, with the row of a child born after care started left out: four periods of care remain, one of
/// which ended on 22 September 2020. Each figure here was worked by hand from the sheet.
/// </summary>
public sealed class SampleByHandTests
{
    private static readonly CareMonth February2021 = Read();

    [Theory]
    [InlineData("children-in-care", 3, null)]
    [InlineData("ended-12-months", 1, null)]
    // Visits on 6 January, 22 February and 20 January; the first that is not too long ago is 17 January.
    [InlineData("visited-6-weeks", 2, 3)]
    // One NOBT and one blank.
    [InlineData("ethnicity-recorded", 1, 3)]
    // 17 January 2020 twice, 12 October 2020 once.
    [InlineData("dental-check", 1, 3)]
    [InlineData("health-assessment", 3, 3)]
    // 22 October 2008 to 22 September 2020.
    [InlineData("weeks-in-care-of-leavers-12-months", 4353, 1)]
    [InlineData("left-by-special-guardianship", 1, 1)]
    [InlineData("connected-carers", 1, 3)]
    [InlineData("care-leavers-eet-17-18", 2, 3)]
    [InlineData("care-leavers-eet-19-21", 2, 3)]
    public void The_figure_is_the_one_worked_by_hand(string id, int numerator, int? denominator)
    {
        var value = Assert.IsType<IndicatorValue.Measured>(Catalogue.Find(id)!.Judge(February2021).Value);

        Assert.Equal((numerator, denominator), (value.Numerator, value.Denominator));
    }

    private static CareMonth Read()
    {
        var root = typeof(SampleByHandTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var path = Path.Combine(root, "tests", "CareScorecard.Import.Tests", "Samples", "annex-a-sample.xlsx");
        var month = new ReportingMonth(2021, 2);
        var read = MonthReader.Read(
            new ReadRequest { Files = [SourceFile.FromPath(path)], Month = month, LeaveOutStops = true }, null, CancellationToken.None);
        return new CareMonth(read.Records!, population: null, WorkingDays.England);
    }
}
