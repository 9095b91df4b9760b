using Bunit;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Sentences;
using CareScorecard.Web.Components;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Scorecards;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class ScorecardScreenTests : BunitContext
{
    [Fact]
    public void Loading_says_so_to_a_screen_reader()
    {
        var screen = Draw(new PageState<ScorecardContent>.Loading());

        Assert.Contains("Reading the month's figures", screen.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_yet_leads_to_the_upload()
    {
        var screen = Draw(new PageState<ScorecardContent>.Nothing());

        Assert.Equal("No month has been loaded yet", screen.Find("h1").TextContent);
        Assert.Equal("/upload", screen.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void A_month_that_is_not_held_offers_the_latest_that_is()
    {
        var screen = Render<ScorecardScreen>(parameters => parameters
            .Add(page => page.State, new PageState<ScorecardContent>.Nothing())
            .Add(page => page.View, new ScorecardView(new ReportingMonth(2020, 1)))
            .Add(page => page.Held, MadeUpFigures.Held));

        Assert.Equal("January 2020 has not been loaded", screen.Find("h1").TextContent);
        Assert.Equal("/?month=2026-10", screen.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void What_could_not_be_loaded_says_what_to_do_and_a_reference()
    {
        var screen = Draw(new PageState<ScorecardContent>.Failed("K7-2291"));

        Assert.Contains("K7-2291", screen.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("/", screen.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void The_finding_is_the_heading_and_headings_keep_their_order()
    {
        var screen = Ready();

        Assert.Equal("5 of 13 measures with a target are off target and 3 are close", screen.Find("h1").TextContent);
        Assert.Equal(
            ["H1", "H2", .. Enumerable.Repeat("H3", 4), "H2", .. Enumerable.Repeat("H3", 11), "H2", "H3"],
            screen.FindAll("h1, h2, h3").Select(heading => heading.TagName));
    }

    [Fact]
    public void The_month_is_told_in_three_sentences_with_questions_that_lead_to_their_figures()
    {
        var screen = Ready();

        var sentences = screen.FindAll(".sentences li").Select(sentence => sentence.TextContent).ToList();
        Assert.Equal(3, sentences.Count);
        Assert.Equal("428 children are in our care, 7 more than in September 2026 (19 came in, 12 left).", sentences[0]);
        Assert.NotEmpty(screen.FindAll(".questions li"));
        Assert.All(
            screen.FindAll(".questions a"),
            link => Assert.Matches("^/indicators/[a-z0-9-]+\\?month=2026-10$", link.GetAttribute("href")));
    }

    [Fact]
    public void A_row_says_value_children_target_owner_status_gap_and_change_in_words()
    {
        var row = Ready().Find("#measure-one-placement");

        Assert.Equal("/indicators/one-placement?month=2026-10", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(
            "One home all year Higher is better Now 65.9% 282 of 428 children Status Off target 18 more children would meet the target : at least 70% "
            + "Target At least 70% Ours Since last month Worse down 0.1 percentage points Since a year ago Worse down 1.2 percentage points",
            row.Words());
    }

    [Fact]
    public void A_figure_that_is_missing_says_why_and_never_nought()
    {
        var row = Ready().Find("#measure-sdq-average");

        Assert.Contains("Nobody is counted by this measure this month.", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("No data", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Watched_figures_are_watched_not_judged() =>
        Assert.Contains("Watched, not judged", Ready().Find("#measure-children-in-care").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Freshness_is_in_sight()
    {
        var fresh = Ready().Find(".freshness").TextContent;

        Assert.Contains("Figures as at 31 October 2026", fresh, StringComparison.Ordinal);
        Assert.Contains("Draft: staff only, not yet approved", fresh, StringComparison.Ordinal);
        Assert.Contains("Loaded 4 November 2026 at 09:14 from children_in_care_31Oct.xlsx and 1 more, version 2", fresh, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_small_trend_has_words()
    {
        var sparks = Ready().FindAll("svg[role=img]");

        Assert.NotEmpty(sparks);
        Assert.All(sparks, spark => Assert.StartsWith("13 months to October 2026", spark.GetAttribute("aria-label"), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_table_has_a_name_and_every_row_its_header()
    {
        var screen = Ready();

        Assert.All(screen.FindAll("table"), table => Assert.NotNull(screen.Find("#" + table.GetAttribute("aria-labelledby"))));
        Assert.All(screen.FindAll("tbody tr"), row => Assert.NotNull(row.QuerySelector("th[scope]")));
    }

    [Fact]
    public void Months_can_be_stepped_through_and_chosen_without_script()
    {
        var months = Ready().Find("nav.months");

        Assert.Equal("/?month=2026-09", months.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Null(months.QuerySelector("a[rel=next]"));
        Assert.Equal("get", months.QuerySelector("form")!.GetAttribute("method"));
        Assert.Equal("2026-10", months.QuerySelector("option[selected]")!.GetAttribute("value"));
    }

    private IRenderedComponent<ScorecardScreen> Ready() =>
        Draw(new PageState<ScorecardContent>.Ready(new ScorecardContent(MadeUpFigures.Scorecard, SentenceRules.Of(MadeUpFigures.Scorecard), MadeUpFigures.Held)));

    private IRenderedComponent<ScorecardScreen> Draw(PageState<ScorecardContent> state) =>
        Render<ScorecardScreen>(parameters => parameters
            .Add(page => page.State, state)
            .Add(page => page.View, new ScorecardView()));
}
