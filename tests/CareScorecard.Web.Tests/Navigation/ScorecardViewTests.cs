using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Tests.Navigation;

public class ScorecardViewTests
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void A_month_makes_the_round_trip()
    {
        var view = new ScorecardView(October);

        Assert.Equal("/?month=2026-10", view.ToUrl());
        Assert.Equal(view, ScorecardView.FromQuery("2026-10"));
    }

    [Fact]
    public void Every_state_of_the_page_has_an_address_that_leads_back_to_it()
    {
        var views = (
            from month in new ReportingMonth?[] { null, October }
            from set in Enum.GetValues<MeasureSet>()
            from form in Enum.GetValues<RowForm>()
            from theme in Enum.GetValues<Theme>().Select(theme => (Theme?)theme).Append(null)
            from status in ScorecardSelection.Statuses.Select(status => (Status?)status).Append(null)
            from changed in new[] { true, false }
            from since in new ReportingMonth?[] { null, October.AddMonths(-6) }
            from open in Enum.GetValues<Unfolded>()
            from inPublic in new[] { true, false }
            select new ScorecardView(month, inPublic)
            {
                Set = set,
                Form = form,
                Selection = new ScorecardSelection(theme, status, changed),
                Since = since,
                Open = open,
            }).ToList();

        Assert.All(views, view => Assert.Equal(view, Read(view.ToUrl())));
        Assert.Equal(views.Count, views.Select(view => view.ToUrl()).Distinct().Count());
    }

    [Fact]
    public void An_address_says_no_more_than_it_must() => Assert.Equal(
        "/?month=2026-10&form=compact&theme=stability&status=off-target&changed=1&since=2026-04&open=outlook&view=public",
        new ScorecardView(October, InPublic: true)
        {
            Form = RowForm.Compact,
            Selection = new ScorecardSelection(Theme.Stability, Status.OffTarget, Changed: true),
            Since = new ReportingMonth(2026, 4),
            Open = Unfolded.Outlook,
        }.ToUrl());

    [Theory]
    [InlineData("/?set=seven&form=huge&theme=weather&status=purple&changed=yes&since=April&open=door", "/")]
    [InlineData("/?status=too-few", "/?status=context")]
    public void What_cannot_be_read_is_left_at_its_default(string written, string meant) => Assert.Equal(meant, Read(written).ToUrl());

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
    public void The_workbook_is_of_the_whole_of_the_same_month() => Assert.Equal(
        "/export/scorecard.xlsx?month=2026-10",
        new ScorecardView(October) { Form = RowForm.Compact, Selection = new ScorecardSelection(Theme.Health) }.ToWorkbookUrl());

    private static ScorecardView Read(string url)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://example"), url).Query);
        string? Of(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;
        return ScorecardView.FromQuery(
            Of("month"), Of("view"), new ScorecardQuery(Of("set"), Of("form"), Of("theme"), Of("status"), Of("changed"), Of("since"), Of("open")));
    }
}
