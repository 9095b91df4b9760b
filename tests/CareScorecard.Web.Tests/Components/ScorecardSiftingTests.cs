using AngleSharp.Dom;
using Bunit;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Domain.Targets;
using CareScorecard.Web.Components;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Scorecards;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

/// <summary>The scorecard led, unfolded, sifted, compared and in its forms; and that none of it tells the public what is hidden.</summary>
public sealed class ScorecardSiftingTests : BunitContext
{
    private static readonly ScorecardView View = MadeUpScorecards.View;

    [Fact]
    public void The_headline_measures_lead_by_status_and_each_status_leads_to_those_that_do_not()
    {
        var lead = Draw(View).Find("section[aria-labelledby=leading]");

        Assert.Equal(
            ["Needs attention", "Close", "On target", "Watched, not rated"], lead.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Equal(
            ["Reviews held on time (12 months)", "One home all year", "Children for each independent reviewing officer", "Education plan (PEP) in the last 6 months"],
            Titles(lead).Take(4));
        Assert.Equal(
            [
                ("2 more are off target", "/?month=2026-10&status=off-target"),
                ("2 more are close", "/?month=2026-10&status=close"),
                ("3 more are on target", "/?month=2026-10&status=on-target"),
                ("4 more are watched", "/?month=2026-10&status=context"),
            ],
            lead.QuerySelectorAll("a.more").Select(link => (link.TextContent, link.GetAttribute("href")!)));
    }

    [Fact]
    public void What_is_off_target_is_never_missing_even_if_none_of_it_leads()
    {
        var card = MadeUpFigures.Scorecard with { Headline = ["children-in-care", "visited-6-weeks"] };

        var lead = Draw(View, card).Find("section[aria-labelledby=leading]");

        Assert.Equal("None of these measures, but 5 others are off target", lead.QuerySelector("a.more")!.TextContent);
    }

    [Fact]
    public void Themes_are_closed_say_what_they_hold_and_open_by_one_link_without_script()
    {
        var closed = Draw(View);
        var open = Draw(View with { Open = Unfolded.All });

        var themes = closed.FindAll("section[aria-labelledby=everything] details");
        Assert.Equal(11, themes.Count);
        Assert.All(themes, theme => Assert.False(theme.HasAttribute("open")));
        Assert.Equal("Stability 2 measures: 1 off target, 1 on target", themes[4].QuerySelector("summary")!.Words());
        Assert.Equal("/?month=2026-10&open=all#everything", Link(closed, "Open all"));
        Assert.All(open.FindAll("section[aria-labelledby=everything] details"), theme => Assert.True(theme.HasAttribute("open")));
        Assert.Equal("/?month=2026-10#everything", Link(open, "Close all"));
    }

    [Fact]
    public void Every_measure_stands_once_among_the_themes_and_can_be_led_to_from_within()
    {
        var themes = Draw(View).Find("section[aria-labelledby=everything]");

        var ids = MadeUpFigures.Scorecard.Rows.Select(row => "measure-" + row.Id).ToList();
        Assert.Equal(ids.Order(), themes.QuerySelectorAll("tr[id]").Select(row => row.Id!).Order());

        // A browser opens what is closed around the place that an address leads to: the place lies inside.
        Assert.NotNull(themes.QuerySelector("details > div#theme-stability"));
    }

    [Fact]
    public void A_choice_says_how_many_it_leaves_of_what_and_how_to_see_all()
    {
        var page = Draw(View with { Selection = new ScorecardSelection(Theme.Stability, Status.OffTarget) });

        Assert.Equal("1 of 20 measures: off target, Stability", page.Find("#selected").TextContent);
        Assert.Equal(["One home all year"], Titles(page.Find("section[aria-labelledby=selected]")));
        Assert.Equal("/?month=2026-10", Link(page, "Show all 20"));
        Assert.Empty(page.FindAll("#leading, #everything"));
        Assert.True(page.Find("details.sift").HasAttribute("open"));
        Assert.Equal("off-target", page.Find("#status option[selected]").GetAttribute("value"));
        Assert.Equal("stability", page.Find("#theme option[selected]").GetAttribute("value"));
    }

    [Fact]
    public void A_choice_that_leaves_nothing_says_so()
    {
        var page = Draw(View with { Selection = new ScorecardSelection(Theme.Adoption, Status.OffTarget) });

        Assert.Equal("None of 20 measures: off target, Adoption", page.Find("#selected").TextContent);
        Assert.Contains("No measure is all of that this month.", page.Find("section [role=status]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table"));
    }

    [Fact]
    public void Only_what_changed_is_what_is_rated_anew_really_moved_or_was_corrected()
    {
        var page = Draw(View with { Selection = new ScorecardSelection(Changed: true) }, MadeUpScorecards.Changed);

        Assert.Equal(
            ["Children in our care", "One home all year", "Reviews held on time (12 months)"], Titles(page.Find("section[aria-labelledby=selected]")));
        Assert.Contains("Was close in September 2026", page.Find("#measure-one-placement").Words(), StringComparison.Ordinal);
        var corrected = page.Find("#measure-children-in-care .corrected");
        Assert.Equal("Corrected since the last edition : Children in our care : September 2026", corrected.Words());
        Assert.Equal("/restatements?month=2026-09", corrected.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(
            "1 figure for September 2026 has been corrected since the last edition. See what and why",
            page.Find(".footnotes").Words(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_chosen_month_stands_in_a_column_with_its_figure_its_status_and_the_change()
    {
        var page = Draw(MadeUpScorecards.ComparedView, MadeUpScorecards.Compared);

        var table = page.Find("section[aria-labelledby=leading] table");
        Assert.Equal(
            ["Measure", "October 2026", "Status", "Target", "April 2026", "Since April 2026", "13 months"],
            table.QuerySelectorAll("thead th").Select(heading => heading.TextContent));
        var row = table.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("a")?.TextContent == "One home all year");
        Assert.Equal("April 2026 67.9% 290 of 427 children Close", row.QuerySelector(".then-cell")!.Words());
        Assert.Equal("Since April 2026 Worse down 2.0 percentage points", row.QuerySelector(".month-cell")!.Words());
        Assert.Equal("/?month=2026-09&since=2026-04", page.Find("a[rel=prev]").GetAttribute("href"));
        Assert.Equal("2026-04", page.Find(".months input[name=since]").GetAttribute("value"));
    }

    [Fact]
    public void A_month_that_cannot_stand_beside_it_is_said()
    {
        var later = Draw(View with { Since = MadeUpFigures.Month });
        var missing = Draw(View with { Since = MadeUpFigures.Month.AddMonths(-60) });
        var notPublished = Draw(new ScorecardView(MadeUpFigures.Month, InPublic: true) { Since = MadeUpFigures.Month.AddMonths(-60) }, MadeUpPages.PublicScorecard);

        Assert.Equal(
            [
                "October 2026 is not before October 2026: choose an earlier month to compare with.",
                "October 2021 is not held: choose another month to compare with.",
                "The month that you asked for has not been published: choose another month to compare with.",
            ],
            new[] { later, missing, notPublished }.Select(page => page.Find("p.instead").TextContent));
    }

    [Fact]
    public void The_compact_form_has_every_measure_in_one_open_table_and_says_once_what_each_line_leaves_out()
    {
        var page = Draw(View with { Form = RowForm.Compact });

        Assert.Empty(page.FindAll("section[aria-labelledby=everything] details"));
        Assert.Equal(20, page.FindAll("section[aria-labelledby=everything] tr[id]").Count);
        Assert.Equal(
            "One home all year Now 65.9% 282 of 428 children Status Off target 18 more children : at least 70% Target At least 70% "
            + "Since last month Worse down 0.1 percentage points Since a year ago Worse down 1.2 percentage points",
            page.Find("#measure-one-placement").Words());
        Assert.Contains("in percentage points", page.Find(".compact-note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Six_measures_have_a_sentence_each_and_stand_beside_the_year_before()
    {
        var page = Draw(View with { Set = MeasureSet.Six });

        Assert.Equal("Six measures, October 2026 beside October 2025", page.Find("h2").TextContent);
        Assert.Equal(MadeUpFigures.Scorecard.SixMeasures.Select(id => "measure-" + id), page.FindAll("table.six tbody tr").Select(row => row.Id));
        Assert.Equal(
            "One home all year Off target, and will stay so unless something changes. 65.9% 282 of 428 children Off target "
            + "18 more children would meet the target At least 70% Ours Since October 2025 Worse down 1.2 percentage points from 67.1%",
            page.Find("#measure-one-placement").Words());
        Assert.All(page.FindAll("table.six .said"), said => Assert.EndsWith(".", said.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_measures_are_heading_is_a_table_and_sentences_with_an_address()
    {
        var closed = Draw(View);
        var open = Draw(View with { Open = Unfolded.Outlook });

        Assert.False(closed.Find("details:has(#outlook)").HasAttribute("open"));
        Assert.True(open.Find("details:has(#outlook)").HasAttribute("open"));
        Assert.Equal("1 off target, and will stay so unless something changes", open.Find("details:has(#outlook) .fold-words").TextContent);
        Assert.Equal(3, open.FindAll("#outlook tbody th[scope=row]").Count);
        Assert.Equal(
            "Off target, and will stay so unless something changes 1 : One home all year", open.Find(".outlooks > div").Words());
    }

    [Fact]
    public void A_good_figure_has_no_mark_and_a_legend_says_so()
    {
        var page = Draw(View);

        Assert.Empty(page.FindAll("section .trust-good"));
        Assert.Contains("A figure with no mark beside it rests on good data.", page.Find(".footnotes").TextContent, StringComparison.Ordinal);
    }

    /// <summary>Every form and choice of the public view, with a planted figure: 3 of 8 suspended, off target, really worse, close before.</summary>
    [Fact]
    public void Nothing_that_the_public_can_choose_tells_of_a_hidden_figure()
    {
        var planted = MadeUpFigures.Scorecard.Rows.Single(row => row.Id == "suspended") with
        {
            Status = Status.OffTarget,
            Then = new EarlierFigure(
                MadeUpFigures.Month.AddMonths(-6), new IndicatorValue.Measured(2, 8, Calculation.Share), Status.Close, null),
            Corrected = [MadeUpFigures.Month.AddMonths(-1)],
            Signal = new Signal(Variation.Concern, Assurance.Fail, 36, "A real change for the worse."),
            Trend = [],
        };
        var card = MadeUpPages.InPublicOf(
            MadeUpFigures.Scorecard with
            {
                Headline = ["suspended", .. MadeUpFigures.Scorecard.Headline],
                SixMeasures = ["suspended", .. MadeUpFigures.Scorecard.SixMeasures.Skip(1)],
                Against = MadeUpFigures.Month.AddMonths(-6),
                Rows = [.. MadeUpFigures.Scorecard.Rows.Select(row => row.Id == planted.Id ? planted : row)],
            },
            planted.Id);
        var here = new ScorecardView(MadeUpFigures.Month, InPublic: true);
        var choices = ScorecardSelection.Statuses.Select(status => new ScorecardSelection(Status: status))
            .Append(new ScorecardSelection(Changed: true))
            .Append(new ScorecardSelection(Theme.Education))
            .Append(new ScorecardSelection());

        foreach (var view in
            from selection in choices
            from form in Enum.GetValues<RowForm>()
            from set in Enum.GetValues<MeasureSet>()
            from since in new[] { card.Against, null }
            select here with { Selection = selection, Form = form, Set = set, Since = since, Open = Unfolded.All })
        {
            var page = Draw(view, card);

            var rows = page.FindAll("table.measures tbody tr").Where(row => row.QuerySelector("a")?.TextContent == planted.Definition.Title).ToList();
            Assert.All(rows, row =>
            {
                Assert.Contains("Hidden to protect children.", row.TextContent, StringComparison.Ordinal);
                Assert.Empty(row.QuerySelectorAll(".status, .move, .corrected, .rated-anew, .then, svg"));
                Assert.DoesNotContain("3 of 8", row.TextContent, StringComparison.Ordinal);
            });
            Assert.Equal(view.Set == MeasureSet.Six || MayList(view.Selection), rows.Count > 0);
            Assert.DoesNotContain(page.FindAll("#outlook a"), link => link.TextContent == planted.Definition.Title);
            Assert.DoesNotContain("37.5", page.Markup, StringComparison.Ordinal);
        }
    }

    private static bool MayList(ScorecardSelection selection) =>
        !selection.Changed && selection.Status is null or Status.NoData;

    private static IEnumerable<string> Titles(IElement part) => part.QuerySelectorAll("th.title > a").Select(link => link.TextContent);

    private static string Link(IRenderedComponent<ScorecardScreen> page, string words) =>
        page.FindAll("a").First(link => link.TextContent == words).GetAttribute("href")!;

    private IRenderedComponent<ScorecardScreen> Draw(ScorecardView view, Scorecard? card = null)
    {
        var drawn = card ?? MadeUpFigures.Scorecard;
        return Render<ScorecardScreen>(parameters => parameters
            .Add(page => page.State, new PageState<ScorecardContent>.Ready(new ScorecardContent(drawn, SentenceRules.Of(drawn), MadeUpFigures.Held)))
            .Add(page => page.View, view));
    }
}
