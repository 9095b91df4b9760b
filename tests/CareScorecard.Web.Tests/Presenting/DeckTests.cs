using Bunit;
using CareScorecard.Application.Presenting;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Presenting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.Tests.Components;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Tests.Presenting;

public sealed class DeckTests : BunitContext
{
    private static readonly FigureCommentary Said = new(
        MadeUpFigures.Month, "one-placement", "Nine moved.", "Two carers retired.", "A panel meets weekly.", "Tom Ashby", new DateTime(2026, 11, 4, 9, 0, 0, DateTimeKind.Utc));

    [Fact]
    public void A_slide_says_finding_meaning_action_figure_target_and_gap_beside_its_chart()
    {
        var slide = Deck(Content(Of(MadeUpFigures.OneHome, Said))).FindAll(".slide")[1];

        Assert.Equal("One home all year: 65.9%, 18 children short of our target of 70%", slide.QuerySelector("h2")!.TextContent);
        Assert.Equal("2 / 2", slide.QuerySelector(".slide-count")!.TextContent);
        Assert.Equal(
            "What it means for children Staying in one home lets a child trust people, learn and make friends. What we are doing A panel meets weekly.",
            slide.QuerySelector(".slide-words")!.Words());
        Assert.Equal(
            "Now 65.9% 282 of 428 children Target At least 70% Ours Status Off target 18 more children would meet the target",
            slide.QuerySelector(".slide-facts")!.Words());
        Assert.NotNull(slide.QuerySelector(".trend svg[role=img]"));
        Assert.InRange(slide.QuerySelectorAll(".trend .end-label").Length, 2, 3);
        Assert.NotEmpty(slide.QuerySelectorAll(".trend .goal"));
    }

    [Fact]
    public void Where_nothing_was_written_the_slide_says_whether_the_change_is_real()
    {
        var slide = Deck(Content(Of(MadeUpFigures.OneHome, null))).FindAll(".slide")[1];

        Assert.DoesNotContain("What we are doing", slide.TextContent, StringComparison.Ordinal);
        Assert.Equal(MadeUpFigures.OneHome.Signal is not null, slide.TextContent.Contains("Is the change real?", StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_slide_tells_the_month_in_three_sentences() =>
        Assert.Equal(3, Deck(Content(Of(MadeUpFigures.OneHome, null))).FindAll("#slide-1 .said li").Count);

    [Fact]
    public void Without_script_there_is_no_desk_and_a_way_back()
    {
        var deck = Deck(Content(Of(MadeUpFigures.OneHome, null)));

        Assert.All(deck.FindAll("#desk, #park, #blank"), part => Assert.True(part.HasAttribute("hidden")));
        Assert.Equal("/?month=2026-10", deck.Find(".leave a").GetAttribute("href"));
    }

    [Theory]
    [InlineData(true, "Public view")]
    [InlineData(false, "Confidential: staff only")]
    public void Every_slide_says_who_may_see_it(bool inPublic, string mark) =>
        Assert.All(Deck(Content(Of(MadeUpFigures.OneHome, null)), inPublic).FindAll(".slide-mark"), head => Assert.StartsWith(mark, head.TextContent, StringComparison.Ordinal));

    [Fact]
    public void A_hidden_figure_is_presented_as_hidden()
    {
        var hidden = MadeUpPages.PublicScorecard.Rows.Single(row => row.Id == "suspended");

        var slide = Deck(Content(new MeasureSlide(MadeUpFigures.Report(MadeUpFigures.OneHome, 24) with { Row = hidden }, null)), inPublic: true).FindAll(".slide")[1];

        Assert.EndsWith(": hidden to protect children", slide.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Not shown", slide.QuerySelectorAll(".slide-facts dd")[2].TextContent);
    }

    [Fact]
    public void The_notes_have_what_to_say_what_may_be_asked_and_what_comes_next()
    {
        var notes = Render<NotesBody>(parameters => parameters
            .Add(body => body.Content, Content(Of(MadeUpFigures.OneHome, Said)))
            .Add(body => body.View, new PresentView(MadeUpFigures.Month)));

        var (first, second) = (notes.FindAll(".note")[0], notes.FindAll(".note")[1]);
        Assert.Equal("Next: One home all year: 65.9%, 18 children short of our target of 70%", first.QuerySelector(".note-next")!.TextContent);
        Assert.Contains("What happened. Nine moved. Why. Two carers retired. What we are doing. A panel meets weekly.", second.Words(), StringComparison.Ordinal);
        Assert.Contains("What would it take? 18 more children would meet the target: the target is at least 70% (ours).", second.Words(), StringComparison.Ordinal);
        Assert.Equal("This is the last slide.", second.QuerySelector(".note-next")!.TextContent);
    }

    [Fact]
    public void Slides_are_reordered_left_out_and_added_by_addresses()
    {
        var page = Render<ChooseBody>(parameters => parameters
            .Add(body => body.Content, Content(Of(MadeUpFigures.OneHome, null)))
            .Add(body => body.View, new PresentView(MadeUpFigures.Month)));

        Assert.Equal("/present?month=2026-10&slides=opening,one-placement", page.Find("a.button").GetAttribute("href"));
        Assert.Equal(
            ["/present/choose?month=2026-10&slides=one-placement,opening", "/present/choose?month=2026-10&slides=opening"],
            page.FindAll("#chosen-one-placement a").Select(link => link.GetAttribute("href")));
        Assert.Contains(
            "/present/choose?month=2026-10&slides=opening,one-placement,children-in-care",
            page.FindAll(".addable a").Select(link => link.GetAttribute("href")));
    }

    /// <summary>A run of months below the average is no real change where the figure looks back further than its month.</summary>
    [Fact]
    public void Few_words_never_say_more_than_the_whole_sentence()
    {
        var run = new Signal(Variation.Concern, Assurance.Fail, 36, "Eight months in a row below the average, and a run is expected.");
        var row = MadeUpFigures.OneHome with { Signal = run };

        Assert.Equal(run.Sentence, SlideWords.Real(row with { Definition = row.Definition with { WindowMonths = 12 } }));
        Assert.Equal(
            "A real change for the worse. If nothing changes it will keep missing the target.",
            SlideWords.Real(row with { Definition = row.Definition with { WindowMonths = 1 } }));
        Assert.Null(SlideWords.Real(row with { Signal = null }));
    }

    private static MeasureSlide Of(ScorecardRow row, FigureCommentary? said) => new(MadeUpFigures.Report(row, 24), said);

    private static DeckContent Content(MeasureSlide slide) => new(
        MadeUpFigures.Scorecard,
        SentenceRules.Of(MadeUpFigures.Scorecard),
        [
            new DeckSlide(PresentView.Opening, ScorecardSummary.Of(MadeUpFigures.Scorecard).Headline, null),
            new DeckSlide(slide.Report.Row.Id, FindingTitle.Of(slide.Report.Row), slide),
        ],
        MadeUpFigures.Held);

    private IRenderedComponent<Deck> Deck(DeckContent content, bool inPublic = false) => Render<Deck>(parameters => parameters
        .Add(deck => deck.Content, content)
        .Add(deck => deck.View, new PresentView(MadeUpFigures.Month, inPublic)));
}
