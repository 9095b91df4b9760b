using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Navigation;

public class ScorecardViewTests
{
    [Fact]
    public void A_month_makes_the_round_trip()
    {
        var view = new ScorecardView(new ReportingMonth(2026, 10));

        Assert.Equal("/?month=2026-10", view.ToUrl());
        Assert.Equal(view, ScorecardView.FromQuery("2026-10"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("October")]
    [InlineData("2026-13")]
    [InlineData("1999-12")]
    public void What_is_no_month_is_the_latest(string? text)
    {
        var view = ScorecardView.FromQuery(text);

        Assert.Null(view.Month);
        Assert.Equal("/", view.ToUrl());
    }

    [Fact]
    public void The_workbook_is_of_the_same_month() =>
        Assert.Equal("/export/scorecard.xlsx?month=2026-10", new ScorecardView(new ReportingMonth(2026, 10)).ToWorkbookUrl());
}
