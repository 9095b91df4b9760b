using Bunit;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
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

        Assert.Equal(["Target 70%", "Most like ours 69%", "England 68%", "Now 65.9%"], labels);
    }

    [Fact]
    public void A_range_is_drawn_by_a_line_at_each_edge_since_the_strip_is_the_usual_range()
    {
        var goals = Ready(MadeUpFigures.PerPost).FindAll(".plot line.goal").Select(line => line.GetAttribute("y1")).Distinct();

        Assert.Equal(2, goals.Count());
    }

    [Fact]
    public void Parts_add_bar_value_and_children_in_one_table()
    {
        var row = Ready(MadeUpFigures.OneHome).FindAll("table.parts tbody tr")[3];

        Assert.Equal("10-15", row.QuerySelector("th")!.TextContent);
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

    [Fact]
    public void A_limited_figure_says_of_whom_it_is_and_each_filter_can_be_taken_away()
    {
        var screen = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.Girls), MadeUpPages.GirlsView);

        Assert.StartsWith("One home all year, girls in Team North only: 67.4%", screen.Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Equal("Girls in Team North only: 43 of 428 children counted.", screen.Find(".filters p").Words());
        Assert.Equal(
            ["/indicators/one-placement?month=2026-10&where=team%3ATeam%20North", "/indicators/one-placement?month=2026-10&where=sex%3AFemale"],
            screen.FindAll("a.chip").Select(chip => chip.GetAttribute("href")));
        Assert.Equal("1 fewer child would change the rating: a percentage that hangs on so few moves by chance.", screen.FindAll(".real p")[1].Words());
    }

    [Fact]
    public void What_cannot_be_limited_says_so_and_is_of_everybody()
    {
        var content = MadeUpPages.Content(MadeUpFigures.Report(MadeUpFigures.PerPost) with { NotLimitedBecause = "It cannot be limited." });

        var screen = Draw(new PageState<IndicatorContent>.Ready(content), MadeUpPages.GirlsView);

        Assert.Equal("It cannot be limited. What follows is of everybody.", screen.Find(".filters p").Words());
        Assert.DoesNotContain("only", screen.Find("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_part_is_one_click_from_being_the_only_one() =>
        Assert.Equal(
            "/indicators/one-placement?month=2026-10&by=sex&where=age-band%3A10-15",
            Ready(MadeUpFigures.OneHome).FindAll("table.parts tbody th a")[3].GetAttribute("href"));

    [Fact]
    public void The_parts_end_in_their_sum() =>
        Assert.Equal("All together 65.9% 282 of 428 children", Ready(MadeUpFigures.OneHome).Find("table.parts tfoot tr").Words());

    [Fact]
    public void Staff_choose_among_all_characteristics_and_the_public_among_those_that_are_not_staff()
    {
        var staff = Ready(MadeUpFigures.OneHome);
        var board = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.InPublic), new IndicatorView("one-placement") { InPublic = true });

        Assert.Equal(14, staff.FindAll("ul[aria-label='What the figure is broken down by'] a").Count);
        Assert.Equal(12, board.FindAll("ul[aria-label='What the figure is broken down by'] a").Count);
    }

    [Fact]
    public void An_average_says_what_it_hides()
    {
        var spread = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.Weeks)).Find("dl.spread");

        Assert.Equal("Over 130 weeks 61 of 149 In the middle (median) 118.4 weeks The highest 702.3 weeks Rests on 149 children", spread.Words());
    }

    [Fact]
    public void A_restated_month_is_marked_and_told()
    {
        var screen = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.Content(MadeUpFigures.Report(MadeUpFigures.OneHome))));

        Assert.Equal(
            "February 2026 was 65.1% and is now 65.8%: restated on 4 November 2026 at 09:14, because: Three moves were recorded late.",
            screen.Find("ul.restatements li").Words());
        Assert.Equal("#restated", Assert.Single(screen.FindAll("details a.sub")).GetAttribute("href")![^9..]);
    }

    [Fact]
    public void A_new_beginning_of_the_usual_range_is_marked_with_its_reason()
    {
        var figure = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.Content(MadeUpFigures.Report(MadeUpFigures.OneHome)))).Find("figure.trend");

        Assert.Single(figure.QuerySelectorAll("line.rebase"));
        Assert.Contains("A The usual range begins anew in August 2025: A new home opened (Ann Example)", figure.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_public_every_hidden_cell_says_so_and_every_link_keeps_the_view()
    {
        var screen = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.InPublic), new IndicatorView("one-placement") { InPublic = true });

        Assert.Equal("0 Hidden to protect children", screen.FindAll("table.parts tbody tr")[0].Words());
        Assert.NotNull(screen.Find(".public-banner"));
        var links = screen.FindAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(link => link.StartsWith("/indicators", StringComparison.Ordinal) || link.StartsWith("/?", StringComparison.Ordinal)).ToList();
        Assert.Equal(["/indicators/one-placement?month=2026-10"], links.Where(link => !link.Contains("view=public", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_public_nothing_is_left_of_a_hidden_figure()
    {
        var row = PublicView.Of(
            MadeUpFigures.OneHome with { Value = new IndicatorValue.Unavailable(new UnavailableReason.Hidden()), Trend = [] },
            new Dictionary<string, IndicatorValue>());
        var content = MadeUpPages.InPublic with
        {
            Report = MadeUpPages.InPublic.Report with { Row = row, Series = [], Breakdowns = [] },
            Bridge = MadeUpPages.Bridge.Hidden(),
            Restatements = [],
        };

        var screen = Draw(new PageState<IndicatorContent>.Ready(content), new IndicatorView("one-placement") { InPublic = true });

        Assert.Equal("One home all year: hidden to protect children", screen.Find("h1").TextContent);
        Assert.Equal("How it changed, and why, is hidden to protect children.", screen.Find("section[aria-labelledby=why] p").Words());
        Assert.DoesNotContain("282", screen.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("65.9", screen.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_month_that_is_not_published_leads_back()
    {
        var screen = Draw(new PageState<IndicatorContent>.Nothing(), new IndicatorView("one-placement", MadeUpFigures.Month) { InPublic = true });

        Assert.Equal(
            ["/?view=public", "/indicators/one-placement?month=2026-10"], screen.FindAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void The_definition_has_three_forms()
    {
        var meaning = Ready(MadeUpFigures.OneHome).Find("section[aria-labelledby=meaning]");

        Assert.Equal(["In plain words", "Often misread", "Exactly"], meaning.QuerySelectorAll("h3").Select(form => form.TextContent));
        Assert.Equal(
            ["Of all the children in our care, the share who have had just one home in the last 12 months.",
                "A child who came into care last week has had one home too. So a rise can mean that more children came in, not that more stayed where they were."],
            meaning.QuerySelectorAll("p").Select(words => words.TextContent));
        Assert.Equal("Children in our care on the last day of the month", meaning.QuerySelector("dd")!.TextContent);
    }

    [Fact]
    public void Of_a_figure_that_the_council_brings_itself_nothing_is_explained_that_nobody_knows()
    {
        var meaning = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.Own)).Find("section[aria-labelledby=meaning]");

        Assert.StartsWith("The council brings this figure itself", meaning.QuerySelector("p")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("misread", meaning.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_target_says_whose_it_is_since_when_why_and_what_it_was_before()
    {
        var target = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.Eventful)).Find("section[aria-labelledby=target]");

        Assert.Equal(
            ["At least 70% : our own, set by the council, from April 2026 on.", "Why: Agreed by the corporate parenting board on 12 March 2026", "Until March 2026: at least 66%."],
            target.QuerySelectorAll("p").Select(words => words.Words()).Take(3));
    }

    [Fact]
    public void Every_point_that_is_drawn_carries_its_month_and_number_and_a_hidden_one_is_not_there()
    {
        var content = MadeUpPages.HiddenFigure;
        var shown = content.Report.Series.Where(point => point.Value.Number is not null).ToList();

        var points = Draw(new PageState<IndicatorContent>.Ready(content), new IndicatorView("one-placement") { InPublic = true }).FindAll("figure.trend circle");

        Assert.True(shown.Count < content.Report.Series.Count);
        Assert.Equal(
            shown.Select(point => (point.Month.ToString(), point.Value.Number)),
            points.Select(point => (point.GetAttribute("data-month")!, (decimal?)decimal.Parse(point.GetAttribute("data-value")!, System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void The_files_say_what_the_page_says_and_the_picture_of_dots_waits_for_a_script()
    {
        var view = new IndicatorView("one-placement", Months: 13) { Filters = MadeUpPages.GirlsView.Filters };

        var screen = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.Girls), view);

        const string State = "?month=2026-10&months=13&where=sex%3AFemale&where=team%3ATeam%20North";
        Assert.Equal(
            ["/indicators/one-placement/trend.csv" + State, "/indicators/one-placement/trend.svg" + State, "/indicators/one-placement/trend.svg" + State, "/indicators/one-placement/parts.csv" + State],
            screen.FindAll(".chart-files a").Select(link => link.GetAttribute("href")));
        Assert.True(screen.Find("[data-png]").ParentElement!.HasAttribute("hidden"));
        Assert.Equal("/indicators/one-placement" + State, screen.Find("button[data-copy][hidden]").GetAttribute("data-copy"));
        Assert.True(screen.Find("button[data-aloud]").HasAttribute("hidden"));
    }

    [Fact]
    public void One_month_alone_can_be_had_as_numbers_and_not_as_a_drawing()
    {
        var screen = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.OneMonth));

        Assert.Single(screen.FindAll(".chart-tools .chart-files a"));
    }

    [Fact]
    public void Bars_are_held_against_everybody_and_the_target_and_say_so_in_words()
    {
        var parts = Ready(MadeUpFigures.OneHome).Find("table.parts");

        Assert.Equal(["Target 70%", "All 65.9%"], parts.QuerySelectorAll(".bar-head text").Select(words => words.TextContent));
        Assert.Equal("The dashed line is the target, 70%. The whole line is everybody together, 65.9%.", parts.ParentElement!.QuerySelector(".bar-note")!.TextContent);
        var bar = parts.QuerySelectorAll("tbody tr")[3].QuerySelector("svg.bar")!;
        Assert.Equal(["70%", "65.89%"], bar.QuerySelectorAll("line").Select(line => line.GetAttribute("x1")));
    }

    [Fact]
    public void A_number_of_children_has_no_line_for_everybody() =>
        Assert.Empty(Ready(MadeUpFigures.ChildrenInCare).FindAll("table.parts line"));

    [Fact]
    public void A_hidden_part_has_an_outline_and_no_bar()
    {
        var rows = Draw(new PageState<IndicatorContent>.Ready(MadeUpPages.InPublic), new IndicatorView("one-placement") { InPublic = true }).FindAll("table.parts tbody tr");

        Assert.Equal([true, true, false], rows.Take(3).Select(row => row.QuerySelector("rect.hidden") is not null));
        Assert.Equal([false, false, true], rows.Take(3).Select(row => row.QuerySelector("rect.part") is not null));
    }

    [Fact]
    public void The_table_says_how_each_month_was_rated_and_which_stands_out()
    {
        var rows = Ready(MadeUpFigures.OneHome).FindAll("details tbody tr");

        Assert.Equal("October 2026 65.9% 282 of 428 children at least 70% Off target", rows[0].Words());
        Assert.Equal("January 2026 69.9% 299 of 428 children at least 70% Off target stands out as real", rows[9].Words());
    }

    private IRenderedComponent<IndicatorScreen> Ready(ScorecardRow row) => Ready(MadeUpFigures.Report(row));

    private IRenderedComponent<IndicatorScreen> Ready(IndicatorReport report) =>
        Draw(new PageState<IndicatorContent>.Ready(new IndicatorContent(report, MadeUpFigures.Held)));

    private IRenderedComponent<IndicatorScreen> Draw(PageState<IndicatorContent> state, IndicatorView? view = null) =>
        Render<IndicatorScreen>(parameters => parameters
            .Add(page => page.State, state)
            .Add(page => page.View, view ?? new IndicatorView("one-placement", MadeUpFigures.Month)));
}
