using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;
using static CareScorecard.Domain.Tests.Publishing.InventedRow;

namespace CareScorecard.Domain.Tests.Publishing;

public sealed class SignalGridTests
{
    [Theory]
    [InlineData(Status.OffTarget, Variation.CommonCause, Assurance.Fail, Course.Steady, Outlook.StaysOff)]
    [InlineData(Status.OffTarget, Variation.Concern, Assurance.Fail, Course.Worse, Outlook.StaysOff)]
    [InlineData(Status.OffTarget, Variation.Improvement, Assurance.Fail, Course.Better, Outlook.BetterButNotEnough)]
    [InlineData(Status.OffTarget, Variation.Concern, Assurance.HitAndMiss, Course.Worse, Outlook.OffAndWorse)]
    [InlineData(Status.OffTarget, Variation.CommonCause, Assurance.HitAndMiss, Course.Steady, Outlook.ComesAndGoesOff)]
    [InlineData(Status.Close, Variation.CommonCause, Assurance.Fail, Course.Steady, Outlook.StaysClose)]
    [InlineData(Status.Close, Variation.Concern, Assurance.Pass, Course.Worse, Outlook.OffAndWorse)]
    [InlineData(Status.OnTarget, Variation.Concern, Assurance.Pass, Course.Worse, Outlook.OnButWorse)]
    [InlineData(Status.OnTarget, Variation.CommonCause, Assurance.Fail, Course.Steady, Outlook.OnByChance)]
    [InlineData(Status.OnTarget, Variation.NeutralHigh, Assurance.HitAndMiss, Course.Steady, Outlook.ComesAndGoesOn)]
    [InlineData(Status.OnTarget, Variation.Improvement, Assurance.Pass, Course.Better, Outlook.StaysOn)]
    public void Status_and_signal_together_make_the_outlook(
        Status status, Variation variation, Assurance assurance, Course course, Outlook outlook)
    {
        var row = Of("one-placement", status, variation, assurance);

        Assert.Equal((course, outlook), (OutlookRule.CourseOf(row), OutlookRule.Of(row)!.Value));
    }

    [Fact]
    public void Too_few_months_are_too_early_to_say() =>
        Assert.Equal(Outlook.TooEarly, OutlookRule.Of(Of("one-placement", Status.OffTarget)));

    [Theory]
    [InlineData(Status.Context)]
    [InlineData(Status.TooFew)]
    [InlineData(Status.NoData)]
    public void What_is_not_rated_has_no_outlook(Status status) =>
        Assert.Null(OutlookRule.Of(Of("one-placement", status, Variation.Concern, Assurance.Fail)));

    [Fact]
    public void Every_rated_measure_stands_once_in_the_grid_and_once_among_the_outlooks()
    {
        ScorecardRow[] rows =
        [
            Of("one-placement", Status.OffTarget, Variation.CommonCause, Assurance.Fail),
            Of("visited-6-weeks", Status.OnTarget, Variation.Concern, Assurance.Pass),
            Of("reviews-on-time", Status.OffTarget, Variation.CommonCause, Assurance.Fail),
            Of("pep-up-to-date", Status.Close),
            Of("children-in-care", Status.Context, Variation.NeutralHigh),
        ];

        var grid = new SignalGrid(rows);

        Assert.Equal(["one-placement", "reviews-on-time"], Ids(grid.In(Status.OffTarget, Course.Steady)));
        Assert.Equal(["visited-6-weeks"], Ids(grid.In(Status.OnTarget, Course.Worse)));
        Assert.Equal(["pep-up-to-date"], Ids(grid.In(Status.Close, Course.TooEarly)));
        Assert.Equal(4, SignalGrid.Statuses.Sum(status => SignalGrid.Courses.Sum(course => grid.In(status, course).Count)));
        Assert.Equal([Outlook.StaysOff, Outlook.OnButWorse, Outlook.TooEarly], grid.Outlooks.Select(group => group.Outlook));
        Assert.Equal(4, grid.Outlooks.Sum(group => group.Rows.Count));
    }

    [Fact]
    public void A_hidden_figure_stands_nowhere_in_the_grid()
    {
        var hidden = PublicView.Of(
            Of("one-placement", Status.OffTarget, Variation.Concern, Assurance.Fail) with { Value = Hidden }, new Dictionary<string, IndicatorValue>());

        Assert.Empty(new SignalGrid([hidden]).Outlooks);
    }

    [Fact]
    public void Every_course_and_outlook_has_words_of_its_own()
    {
        Assert.Equal(Enum.GetValues<Course>().Length, Enum.GetValues<Course>().Select(OutlookWords.Of).Distinct().Count());
        Assert.Equal(Enum.GetValues<Outlook>().Length, Enum.GetValues<Outlook>().Select(OutlookWords.Of).Distinct().Count());
    }

    [Fact]
    public void The_measures_that_lead_until_a_council_chooses_are_in_the_catalogue()
    {
        Assert.All(MeasureSets.DefaultLeading.Concat(MeasureSets.DefaultSix), id => Assert.NotNull(Domain.Indicators.Catalogue.Find(id)));
        Assert.InRange(MeasureSets.DefaultLeading.Distinct().Count(), MeasureSets.FewestLeading, MeasureSets.MostLeading);
        Assert.Equal(MeasureSets.Six, MeasureSets.DefaultSix.Distinct().Count());
        Assert.Equal(["a"], MeasureSets.SixOf(new CouncilSettings { SixMeasures = ["a"] }));
        Assert.Equal(MeasureSets.DefaultLeading, MeasureSets.LeadingOf(new CouncilSettings()));
    }

    private static IEnumerable<string> Ids(IEnumerable<ScorecardRow> rows) => rows.Select(row => row.Id);
}
