using Bunit;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Components;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Indicators;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class IndicatorScreenTests : BunitContext
{
    [Fact]
    public void Loading_says_so_to_a_screen_reader() =>
        Assert.NotEmpty(Draw(new PageState<IndicatorContent>.Loading()).FindAll("[role=status]"));

    [Fact]
    public void Nothing_leads_back_to_the_scorecard() =>
        Assert.Equal("/", Draw(new PageState<IndicatorContent>.Nothing()).Find("a.button").GetAttribute("href"));

    [Fact]
    public void What_could_not_be_loaded_can_be_tried_again_at_the_same_address()
    {
        var screen = Draw(new PageState<IndicatorContent>.Failed("K7-2291"));

        Assert.Contains("K7-2291", screen.Markup, StringComparison.Ordinal);
        Assert.Equal("/indicators/one-placement?month=2026-10", screen.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void The_finding_is_the_heading() =>
        Assert.Equal("One home all year: 65.9%, 18 children short of our target of 70%", Ready(MadeUpFigures.OneHome).Find("h1").TextContent);

    [Fact]
    public void The_trend_has_a_spoken_summary_and_a_table_of_the_same_numbers()
    {
        var screen = Ready(MadeUpFigures.OneHome);

        var summary = screen.Find("figure svg").GetAttribute("aria-label");
        Assert.StartsWith("One home all year, from November 2023 to October 2026: ", summary, StringComparison.Ordinal);
        Assert.EndsWith("The target is at least 70%.", summary, StringComparison.Ordinal);
        Assert.Equal(36, screen.FindAll("details tbody tr").Count);
        Assert.Equal("/indicators/one-placement?month=2026-09", screen.FindAll("details tbody a")[1].GetAttribute("href"));
    }

    [Fact]
    public void Target_and_published_figures_are_labelled_on_the_chart()
    {
        var labels = Ready(MadeUpFigures.OneHome).FindAll(".end-label").Select(label => label.TextContent);

        Assert.Equal(["Target 70%", "England 68%", "North East 67%", "Now 65.9%"], labels);
    }

    [Fact]
    public void A_range_is_drawn_by_a_line_at_each_edge_since_the_strip_is_the_usual_range()
    {
        var goals = Ready(MadeUpFigures.PerPost).FindAll("line.goal").Select(line => line.GetAttribute("y1")).Distinct();

        Assert.Equal(2, goals.Count());
    }

    [Fact]
    public void Parts_add_bar_value_and_children_in_one_table()
    {
        var row = Ready(MadeUpFigures.OneHome).FindAll("table.parts tbody tr")[3];

        Assert.Equal("Show only: 10-15", row.QuerySelector("th")!.TextContent);
        Assert.Equal("60.9%", row.QuerySelectorAll("td")[1].TextContent);
        Assert.Equal("95 of 156 children", row.QuerySelectorAll("td")[2].TextContent);
        Assert.Equal("60.9%", row.QuerySelector("rect.part")!.GetAttribute("width")![..4] + "%");
    }

    [Fact]
    public void A_figure_that_has_no_parts_says_why()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.PerPost) with { Breakdowns = [new Breakdown(Dimension.Sex, [], "Figures of staff have no parts.")] };

        Assert.Contains("Figures of staff have no parts.", Ready(report).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_figure_carries_its_area_and_year()
    {
        var beside = Ready(MadeUpFigures.OneHome).Find("table[aria-labelledby=beside]").TextContent;

        Assert.Contains("England", beside, StringComparison.Ordinal);
        Assert.Contains("year to 31 March 2025", beside, StringComparison.Ordinal);
    }

    [Fact]
    public void One_month_alone_has_no_trend_and_says_so()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome, months: 1);

        Assert.Contains("A trend needs two months with a figure", Ready(report).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_the_change_is_real_is_said_apart_from_the_target() =>
        Assert.StartsWith("Normal movement.", Ready(MadeUpFigures.OneHome).Find(".real p").TextContent, StringComparison.Ordinal);

    private IRenderedComponent<IndicatorScreen> Ready(ScorecardRow row) => Ready(MadeUpFigures.Report(row));

    private IRenderedComponent<IndicatorScreen> Ready(IndicatorReport report) =>
        Draw(new PageState<IndicatorContent>.Ready(new IndicatorContent(report, MadeUpFigures.Held)));

    private IRenderedComponent<IndicatorScreen> Draw(PageState<IndicatorContent> state) =>
        Render<IndicatorScreen>(parameters => parameters
            .Add(page => page.State, state)
            .Add(page => page.View, new IndicatorView("one-placement", MadeUpFigures.Month)));
}
