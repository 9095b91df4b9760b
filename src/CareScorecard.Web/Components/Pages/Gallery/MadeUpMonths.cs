using CareScorecard.Application.Publishing;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Web.Components.Pages.Months;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Invented months on their way to the board.</summary>
public static class MadeUpMonths
{
    private static readonly DateTime At = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    private static readonly MonthStanding September = Standing(Month.AddMonths(-1), VersionState.Published);

    /// <summary>A draft that was loaded again after the board had seen it: one figure changes, one is hidden, one is to be read before.</summary>
    public static MonthsContent Draft { get; } = Of(
        Standing(Month, VersionState.Draft, Past(VersionEventKind.Published, null, 1), Past(VersionEventKind.Withdrawn, "Three moves were recorded late", 1)),
        Preview with
        {
            Hidden = [Row("suspended").Definition],
            ToRead = [Row("health-assessment") with { Flags = [EditorWarning.TellsOfEverybody] }, Row("return-interview-offered") with { Flags = [EditorWarning.TooFewToBeReliable] }],
            Before = 1,
            Changes = [new FigureChange(ChildrenInCare.Definition, Count(420), Count(428))],
        });

    public static MonthsContent Approved { get; } = Of(Standing(Month, VersionState.Approved, Past(VersionEventKind.Approved, null, 2)), Preview);

    public static MonthsContent Published { get; } = Of(Standing(Month, VersionState.Published, Past(VersionEventKind.Published, "For the board of 12 November", 2)), Preview);

    private static PublicationPreview Preview => new() { Measures = 89, Hidden = [], WithoutFigure = 2, ToRead = [], Before = null, Changes = [] };

    private static MonthsContent Of(MonthStanding standing, PublicationPreview preview) => new(
        [standing, September],
        new MonthBrief(standing, new AcceptedLoad(3, "The codes are put right next month.", 1_947, 3, "The case system holds these children twice"), preview));

    private static MonthStanding Standing(ReportingMonth month, VersionState state, params VersionEvent[] past)
    {
        var version = MadeUpLoads.Current with { Month = month, State = state, IsPublished = state == VersionState.Published };
        return new MonthStanding(month, version, version.IsPublished ? version : null, [Past(VersionEventKind.Loaded, version.Reason, 2) with { Month = month }, .. past]);
    }

    private static VersionEvent Past(VersionEventKind what, string? reason, int version) => new(Month, version, what, reason, "Ann Example", At);

    private static ScorecardRow Row(string id) => MadeUpFigures.Scorecard.Rows.Single(row => row.Id == id);

    private static IndicatorValue.Measured Count(int number) => new(number, null, Calculation.Count);
}
