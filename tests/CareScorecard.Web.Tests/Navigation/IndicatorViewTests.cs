using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Navigation;

public class IndicatorViewTests
{
    [Fact]
    public void The_whole_state_makes_the_round_trip()
    {
        var view = new IndicatorView("one-placement", new ReportingMonth(2026, 10), 60, Dimension.Team);

        Assert.Equal("/indicators/one-placement?month=2026-10&months=60&by=team", view.ToUrl());
        Assert.Equal(view, IndicatorView.FromQuery("one-placement", "2026-10", "60", "team"));
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
}
