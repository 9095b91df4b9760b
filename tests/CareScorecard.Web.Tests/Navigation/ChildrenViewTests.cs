using CareScorecard.Application.Children;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Navigation;

public sealed class ChildrenViewTests
{
    private static readonly ChildrenView Full = new(
        "dental-check", new ReportingMonth(2026, 10), MembersShown.NotPassing, MemberOrder.LastDay, Descending: true, Page: 3)
    {
        Filters = [new(Dimension.Team, "North & East"), new(Dimension.Sex, "Female")],
    };

    [Fact]
    public void Address_says_everything_and_is_read_back()
    {
        Assert.Equal(
            "/indicators/dental-check/children?month=2026-10&show=not-passing&where=team%3ANorth%20%26%20East&where=sex%3AFemale&order=last-day&sorted=down&page=3",
            Full.ToUrl());
        Assert.Equal(Full, ChildrenView.FromQuery(
            "dental-check", "2026-10", "not-passing", ["team:North & East", "sex:Female"], null, "last-day", "down", "3"));
    }

    [Fact]
    public void Plain_list_has_a_plain_address() => Assert.Equal("/indicators/dental-check/children", new ChildrenView("dental-check").ToUrl());

    [Theory]
    [InlineData("nonsense", "nonsense", "nonsense", "0")]
    [InlineData(null, "", "", "-1")]
    [InlineData("", null, null, "99999999999")]
    public void What_cannot_be_read_is_left_at_its_default(string? month, string? show, string? order, string? page) =>
        Assert.Equal(new ChildrenView("dental-check"), ChildrenView.FromQuery("dental-check", month, show, ["nonsense", null], null, order, null, page));

    [Fact]
    public void The_forms_team_is_a_filter_like_any_other() =>
        Assert.Equal("North", ChildrenView.FromQuery("dental-check", null, null, null, "North", null, null, null).Team);

    [Fact]
    public void The_same_heading_again_turns_the_order_round()
    {
        var byTeam = Full.By(MemberOrder.Team);

        Assert.Equal((MemberOrder.Team, false, 1), (byTeam.Order, byTeam.Descending, byTeam.Page));
        Assert.True(byTeam.By(MemberOrder.Team).Descending);
    }

    [Fact]
    public void What_is_looked_for_is_in_no_address()
    {
        Assert.Equal("C-100200", Full.Question("C-100200").Text);
        Assert.Null(Full.Question("C-100200").Page);
        Assert.Equal(3, Full.Question(null).Page);
    }

    [Fact]
    public void Every_page_is_downloaded() =>
        Assert.Equal("/indicators/dental-check/children.csv?show=passing", new ChildrenView("dental-check", Show: MembersShown.Passing, Page: 2).ToCsvUrl());
}
