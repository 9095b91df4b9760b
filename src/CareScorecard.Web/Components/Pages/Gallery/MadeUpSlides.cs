using CareScorecard.Application.Presenting;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Web.Components.Pages.Presenting;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.Wording;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Slides of an invented meeting.</summary>
public static class MadeUpSlides
{
    private static readonly DateTime At = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    private static readonly FigureCommentary Said = new(
        Month, OneHome.Id, "Nine children moved, four in a planned way.", "Two foster carers retired.", "A panel meets weekly.", "Ann Example", At);

    private static readonly DeckSlide Village = new(
        PresentView.VillageOf(new VillageView().About), $"If our children were a village of 100: {MadeUpStories.Village.Report.Village.Title}", null)
    {
        Village = MadeUpStories.Village.Report,
    };

    /// <summary>The month in sentences, a finding of which much was written, a village, a finding of which nothing was.</summary>
    public static DeckContent Staff { get; } = Of(MadeUpFigures.Scorecard, Measure(OneHome, Said), Village, Measure(RowOf("reviews-on-time"), null));

    /// <summary>As the public sees it: the few who were suspended are hidden.</summary>
    public static DeckContent Public { get; } = Of(
        MadeUpPages.PublicScorecard,
        Measure(PublicRow("one-placement"), null),
        Village with { Village = MadeUpStories.VillageInPublic.Report },
        Measure(PublicRow("suspended"), null));

    public static PresentView View { get; } = new(Month);

    public static PresentView PublicAddress { get; } = new(Month, InPublic: true);

    private static DeckContent Of(Scorecard card, params DeckSlide[] slides) => new(
        card,
        SentenceRules.Of(card),
        [new DeckSlide(PresentView.Opening, ScorecardSummary.Of(card).Headline, null), .. slides],
        Held);

    private static DeckSlide Measure(ScorecardRow row, FigureCommentary? said) =>
        new(row.Id, FindingTitle.Of(row), new MeasureSlide(Trend(row) with { Row = row }, said));

    /// <summary>Of a figure that is hidden, all months but a few are.</summary>
    private static IndicatorReport Trend(ScorecardRow row)
    {
        var whole = Report(RowOf(row.Id), 24);
        return !PublicView.IsWithheld(row.Value) ? whole : whole with
        {
            Series = PublicView.Of([.. whole.Series.Select((point, month) => (whole.Series.Count - 1 - month) % 5 < 3 ? point with { Value = row.Value } : point)]),
            Breakdowns = [],
        };
    }

    private static ScorecardRow RowOf(string id) => MadeUpFigures.Scorecard.Rows.Single(row => row.Id == id);

    private static ScorecardRow PublicRow(string id) => MadeUpPages.PublicScorecard.Rows.Single(row => row.Id == id);
}
