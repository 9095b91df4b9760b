using CareScorecard.Domain.Targets;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Tests.Wording;

public class ScorecardSummaryTests
{
    [Fact]
    public void A_month_is_told_in_a_heading_and_a_count_of_each_status()
    {
        var summary = ScorecardSummary.Of(MadeUpFigures.Scorecard);

        Assert.Equal("5 of 13 measures with a target are off target and 3 are close", summary.Headline);
        Assert.Equal((5, 3, 5, 5, 2), (summary.Off, summary.Close, summary.On, summary.Watched, summary.WithoutFigure));
    }

    [Fact]
    public void Everything_on_target_is_said_as_such()
    {
        var rows = MadeUpFigures.Scorecard.Rows.Where(row => row.Status == Status.OnTarget).ToList();

        Assert.Equal("All 5 measures with a target are on target", ScorecardSummary.Of(MadeUpFigures.Scorecard with { Rows = rows }).Headline);
    }

    [Fact]
    public void A_month_without_a_rated_figure_says_so()
    {
        var summary = ScorecardSummary.Of(MadeUpFigures.Scorecard with { Rows = [] });

        Assert.Equal("No measure can be judged against a target this month", summary.Headline);
    }

    [Fact]
    public void What_is_off_target_leads_and_headline_measures_go_before_others()
    {
        var ids = AttentionRows.Of(MadeUpFigures.Scorecard).Select(row => row.Id).ToList();

        Assert.Equal(
            [
                "one-placement", "reviews-on-time", "iro-caseload", "weeks-in-care-of-leavers-12-months", "return-interview-offered",
                "pep-up-to-date", "ethnicity-recorded", "over-20-miles",
            ],
            ids);
    }
}
