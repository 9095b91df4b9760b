using CareScorecard.Domain.Children;
using CareScorecard.Domain.FactChecks;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Tests.Sentences;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Minutes;

/// <summary>Figures that other councils' boards heard, each from records or from the rule that makes it.</summary>
public class OtherBoardsTests
{
    [Fact]
    public void For_428_children_at_most_8_56_and_at_least_6_12_officers_keep_the_average_inside_the_guidance()
    {
        // Two decimals, each rounded to the side on which the average still holds; shown in tenths, rounded the same way.
        Assert.Equal(6.12m, Math.Ceiling(428m / 70m * 100m) / 100m);
        Assert.Equal(8.56m, Math.Floor(428m / 50m * 100m) / 100m);
        Assert.Equal(new PostRange(6.2m, 8.5m), CaseloadPlan.Inside(428));
        Assert.Equal([6.2m, 7.2m, 8.6m], new[] { 70m, 60m, 50m }.Select(each => Posts.AtMostEach(428, each)));
    }

    [Fact]
    public void Ethnicity_is_recorded_of_99_5_per_cent_where_3_of_620_have_none()
    {
        var value = Judge("ethnicity-recorded", 620, i => child => child with { Ethnicity = i < 3 ? null : Ethnicity.WBRI });

        Assert.Equal((617m, 620m), (value.Numerator, value.Denominator));
        Assert.Equal("99.5%", Shown("ethnicity-recorded", value));
    }

    [Fact]
    public void Of_560_children_22_who_came_alone_are_3_9_per_cent()
    {
        var value = Judge("unaccompanied-share", 560, i => child => child with { UnaccompaniedAsylumSeeking = i < 22 });

        Assert.Equal((22m, 560m), (value.Numerator, value.Denominator));
        Assert.Equal("3.9%", Shown("unaccompanied-share", value));
    }

    [Fact]
    public void At_home_under_an_order_8_56_per_cent_is_44_of_514()
    {
        var value = Judge("placed-with-parents", 514, i => child => child with { PlacementType = i < 44 ? PlacementType.P1 : PlacementType.U4 });

        Assert.Equal((44m, 514m), (value.Numerator, value.Denominator));
        Assert.Equal(8.56m, Math.Round(value.Value, 2));
    }

    [Theory]
    [InlineData("3.8%", true)]
    [InlineData("3.9%", false)]
    [InlineData("4%", true)]
    [InlineData("22%", false)]
    public void From_582_to_560_is_a_fall_of_3_8_per_cent(string said, bool right)
    {
        var findings = FactCheck.Read($"560 against 582: down {said}.", Rows.Card(Rows.Row("children-in-care", Rows.Count(560), Rows.Count(582))));

        Assert.Equal(right, findings.Count == 0);
    }

    private static IndicatorValue.Measured Judge(string id, int children, Func<int, Func<PeriodOfCare, PeriodOfCare>> of)
    {
        var month = new MonthRecordsBuilder("2024-02");
        for (var i = 0; i < children; i++)
        {
            month.With(of(i)(A.Child($"C{i}")));
        }

        return Assert.IsType<IndicatorValue.Measured>(Domain.Indicators.Catalogue.Find(id)!.Judge(month.ToCareMonth()).Value);
    }

    private static string Shown(string id, IndicatorValue value) =>
        FigureText.Of(Domain.Indicators.Catalogue.Find(id)!.Definition, value);
}
