using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Tests.Navigation;

public class IndicatorViewTests
{
    [Fact]
    public void The_whole_state_makes_the_round_trip()
    {
        var view = new IndicatorView("one-placement", new ReportingMonth(2026, 10), 60, Dimension.Team)
        {
            Filters = [new PartFilter(Dimension.Sex, "Female"), new PartFilter(Dimension.Officer, "Ann O'Hara & Co: 1/2")],
            Since = new ReportingMonth(2025, 10),
            InPublic = true,
        };

        var url = view.ToUrl();

        Assert.Equal(view, Read(url));
        Assert.Equal(view.Filters, Read(url).Filters);
        Assert.StartsWith("/indicators/one-placement?month=2026-10&months=60&by=team&where=sex", url, StringComparison.Ordinal);
        Assert.EndsWith("&since=2025-10&view=public", url, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_have_the_state_of_the_page()
    {
        var view = new IndicatorView("a b", new ReportingMonth(2026, 10), 13, Dimension.Sex) { InPublic = true };

        Assert.Equal("/indicators/a%20b/trend.csv?month=2026-10&months=13&by=sex&view=public", view.TrendUrl);
        Assert.Equal("/indicators/a%20b/parts.csv?month=2026-10&months=13&by=sex&view=public", view.PartsUrl);
        Assert.Equal("/indicators/a%20b/trend.svg?month=2026-10&months=13&by=sex&view=public", view.ChartUrl);
    }

    [Theory]
    [InlineData("shoe-size:9")]
    [InlineData("sex")]
    [InlineData("sex:")]
    [InlineData("")]
    [InlineData(null)]
    public void A_filter_that_cannot_be_read_is_none(string? where) =>
        Assert.Empty(IndicatorView.FromQuery("x", null, null, null, [where]).Filters);

    [Fact]
    public void The_same_filter_twice_is_one() =>
        Assert.Equal(
            [new PartFilter(Dimension.Sex, "female")], IndicatorView.FromQuery("x", null, null, null, ["sex:female", "sex: Female"]).Filters);

    [Fact]
    public void Limiting_to_a_part_breaks_down_by_something_else_since_all_share_it_now()
    {
        var view = new IndicatorView("x", By: Dimension.Team).Only(new PartFilter(Dimension.Team, "North"));

        Assert.Equal("/indicators/x?where=team%3ANorth", view.ToUrl());
        Assert.Equal(Dimension.Sex, view.Only(new PartFilter(Dimension.AgeBand, "5-9")).By);
        Assert.Equal("/indicators/x", view.Without(new PartFilter(Dimension.Team, "North")).ToUrl());
    }

    [Fact]
    public void Defaults_are_left_out_of_the_address() =>
        Assert.Equal("/indicators/one-placement", new IndicatorView("one-placement").ToUrl());

    [Theory]
    [InlineData("12")]
    [InlineData("-60")]
    [InlineData("many")]
    [InlineData(null)]
    public void A_length_that_is_not_offered_is_the_default(string? months) =>
        Assert.Equal(IndicatorView.DefaultMonths, IndicatorView.FromQuery("x", null, months, null).Months);

    [Fact]
    public void An_unknown_characteristic_is_the_default() =>
        Assert.Equal(Dimension.AgeBand, IndicatorView.FromQuery("x", null, null, "shoe-size").By);

    [Fact]
    public void Every_characteristic_makes_the_round_trip()
    {
        foreach (var dimension in Enum.GetValues<Dimension>())
        {
            var view = new IndicatorView("x", By: dimension);
            var by = new Uri("http://here" + view.ToUrl()).Query.Split("by=").ElementAtOrDefault(1);

            Assert.Equal(view, IndicatorView.FromQuery("x", null, null, by));
        }
    }

    [Fact]
    public void An_id_of_the_councils_own_cannot_break_out_of_the_path() =>
        Assert.Equal("/indicators/a%2Fb%3Fc", new IndicatorView("a/b?c").ToUrl());

    private static IndicatorView Read(string url)
    {
        var parts = url.Split('?', 2);
        var query = QueryHelpers.ParseQuery(parts[1]);
        return IndicatorView.FromQuery(
            parts[0].Split('/')[^1], query["month"], query["months"], query["by"], query["where"], query["since"], query["view"]);
    }
}
