using CareScorecard.Application.Packs;
using CareScorecard.Application.Planning;
using CareScorecard.Application.Presenting;
using CareScorecard.Application.Restatements;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Domain.Villages;
using CareScorecard.Web.Components.Pages.Officers;
using CareScorecard.Web.Components.Pages.Packs;
using CareScorecard.Web.Components.Pages.Villages;
using CareScorecard.Web.Navigation;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Invented villages, scenarios and packs in their states.</summary>
public static class MadeUpStories
{
    private static readonly DateTime At = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    private static readonly ReviewingOfficers Seven = new(
        [
            new("Ash", 0.5m, 24, 30), new("Birch", 1m, 65, 30), new("Cedar", 0.6m, 42, 30), new("Elm", 1m, 80, 30),
            new("Fir", 1m, 90, 30), new("Hazel", 1m, 81, 30), new("Oak", 0.5m, 46, 30),
        ],
        new LeftOutOfCaseloads(1, 2, 0, 0, 3));

    public static VillageContent Village { get; } = new(Of(Month, 88, 118, 104, 52, 17, 41, 8), Held);

    public static VillageContent VillageBeside { get; } = Village with { Against = Of(Month.AddMonths(-12), 96, 104, 110, 49, 14, 43, 0) };

    /// <summary>As the board sees it: the few are shown together.</summary>
    public static VillageContent VillageInPublic { get; } = new(Of(Month, 88, 118, 104, 52, 17, 4, 3, hideUpTo: 5), Held);

    public static VillageContent VillageOfFew { get; } = new(Of(Month, 18, 12, 20, 6, 3, 3, 0), Held);

    public static PlannerView Trying { get; } = new(Month, Children: 450)
    {
        Start = Month.AddMonths(3),
        HandOver = 2,
        Cost = 58_000m,
        Siblings = 3,
    };

    public static OfficersContent Officers { get; } = new(
        new PlannerReport
        {
            Council = MadeUpFigures.Scorecard.Council,
            Month = Month,
            State = VersionState.Draft,
            Version = 2,
            LoadedAt = At,
            Sides = [.. Enum.GetValues<CountedWork>().Select(counted => CaseloadPlan.For(Seven, counted)).Select(plan =>
                new PlannerSide(plan, null, ScenarioResult.Of(plan, Trying.Scenario!)))],
        },
        Held)
    {
        Scenarios =
        [
            new ScenarioRead(Kept("Two posts from January", Trying.Scenario!) with { InPack = true, Note = "Agreed in principle by the budget panel." }, []),
            new ScenarioRead(Kept("As now, one vacant", new CaseloadScenario { Vacancies = 1m, SicknessShare = 0.05m }), ["officers were 7 and are 8 now"]),
        ],
    };

    /// <summary>Nothing is tried, and nobody has kept a scenario yet.</summary>
    public static OfficersContent OfficersAsNow { get; } = Officers with
    {
        Report = Officers.Report with { Sides = [.. Officers.Report.Sides.Select(side => side with { Scenario = null })] },
        Scenarios = [],
    };

    /// <summary>The month's files have no list of officers.</summary>
    public static OfficersContent NoOfficers { get; } = OfficersAsNow with
    {
        Report = Officers.Report with { Sides = [], Unavailable = "Not in this month's files: Reviewing officers." },
    };

    public static PackContent Pack { get; } = new(PackOf(MadeUpFigures.Scorecard, Village.Report), Held);

    public static PackContent PublicPack { get; } = new(
        PackOf(MadeUpPages.PublicScorecard, VillageInPublic.Report) with { Approved = new PackApproval(null, At), Options = [] }, Held);

    private static BoardPack PackOf(Scorecard card, VillageReport village) => new()
    {
        Scorecard = card,
        Words = SentenceRules.Of(card),
        Parts = Enum.GetValues<PackPart>(),
        Headline = [.. card.Rows.Where(row => card.Headline.Contains(row.Id))],
        OffTarget =
        [
            new MeasureSlide(
                Report(OneHome),
                new FigureCommentary(Month, OneHome.Id, "Nine children moved, four in a planned way.", "Two foster carers retired.", "A panel meets weekly.", "Ann Example", At)),
        ],
        Village = village,
        Corrections = new Corrections(At.AddMonths(-1), [MadeUpPages.Restated]),
        Options = [.. Officers.Scenarios.Select(read => new OptionPaper(read.Kept, read.ChangedSince))],
    };

    private static KeptScenario Kept(string name, CaseloadScenario tried) => new()
    {
        Name = name,
        Month = Month,
        Counted = CountedWork.ChildrenInCare,
        Tried = tried,
        Basis = new CaseloadBasis(428, 210, 7, 5.6m),
        By = "Ann Example",
        At = At,
    };

    private static VillageReport Of(
        ReportingMonth month, int own, int other, int connected, int home, int supported, int parents, int elsewhere, int? hideUpTo = null) => new()
        {
            Council = MadeUpFigures.Scorecard.Council,
            Month = month,
            State = VersionState.Draft,
            Version = 2,
            IndicatorId = ChildrenInCare.Id,
            Village = VillageRule.Of(
                "Where they live",
                [
                    new("Own foster carers", own, "lives with our own foster carers", "live with our own foster carers"),
                    new("Other foster carers", other, "lives with foster carers of an agency or of another council", "live with foster carers of an agency or of another council"),
                    new("Connected carers", connected, "lives with family or friends", "live with family or friends"),
                    new("Children's home", home, "lives in a children's home", "live in a children's home"),
                    new("Supported accommodation", supported, "lives in supported accommodation", "live in supported accommodation"),
                    new("Parents", parents, "lives with their parents", "live with their parents"),
                    new("Other", elsewhere, "lives somewhere else", "live somewhere else"),
                ],
                hideUpTo),
        };
}
