using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Domain.Topics;
using CareScorecard.Web.Components.Pages.Homes;
using CareScorecard.Web.Components.Pages.Topics;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Homes and journeys, and the topics, from <see cref="MadeUpFigures"/>.</summary>
public static class MadeUpHomes
{
    private static readonly Scorecard Card = MadeUpFigures.Scorecard;

    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    private static readonly string[] Distances =
        ["In our area", "Outside, within 20 miles of home", "Outside, more than 20 miles from home", "Outside, distance not recorded", PartColumn.NotRecorded];

    private static readonly string[] Kinds =
        ["Own foster carers", "Other foster carers", "Connected carers", "Children's home", "Supported accommodation", "Parents", "Adoption", "Other", PartColumn.NotRecorded];

    /// <summary>428 children: 301 in our area, 52 near it, 74 far from home.</summary>
    public static HomesContent Staff { get; } = new(
        WithWords(new HomesReport
        {
            Council = "Norhaven Council",
            Month = Month,
            State = Card.State,
            Version = 2,
            LoadedAt = Card.LoadedAt,
            Children = ChildrenInCare,
            Rows = [.. Card.Rows.Where(row => row.Definition.Theme is Theme.Placements or Theme.Stability)],
            ByDistance = Split(Distances, 301, 52, 74, 1, 0),
            ByKind = Split(Kinds, 88, 118, 104, 52, 17, 41, 6, 2, 0),
            ByProvider = Split(
                ["Us", "Another council", "Another public body", "A private provider", "A voluntary organisation", "Parents", PartColumn.NotRecorded],
                199, 0, 2, 160, 26, 41, 0),
            Crossed = new CrossedHomes(
                Distances,
                [
                    Cross(0, 80, 6, 2, 0, 0), Cross(1, 70, 20, 28, 0, 0), Cross(2, 80, 8, 16, 0, 0), Cross(3, 22, 9, 21, 0, 0),
                    Cross(4, 9, 4, 3, 1, 0), Cross(5, 36, 3, 2, 0, 0), Cross(6, 4, 1, 1, 0, 0), Cross(7, 0, 1, 1, 0, 0), Cross(8, 0, 0, 0, 0, 0),
                ]),
            Moves = new MonthMoves
            {
                NewHomes = 27,
                FirstHomes = 18,
                ChildrenWhoMoved = 8,
                Flows =
                [
                    new("Other foster carers", "Other foster carers", 4), new("Other foster carers", "Children's home", 2),
                    new("Children's home", "Supported accommodation", 2), new("Own foster carers", "Connected carers", 1),
                ],
                IntoOurArea = 2,
                OutOfOurArea = 1,
                Reasons =
                [
                    new("The change carries out the child's care plan", MoveKind.Planned, 4),
                    new("The carer asked for it because of the child's behaviour", MoveKind.Other, 3),
                    new("Not recorded", MoveKind.NotRecorded, 2),
                ],
                CameIntoCare = 19,
                LeftAgain = 1,
                FirstHomesOfNewChildren = [new("Other foster carers", 9), new("Connected carers", 7), new("A temporary stay, or not recorded", 3)],
            },
            NewHomes = Report(NewPlacements, 13) with { Breakdowns = [] },
        }),
        Held);

    /// <summary>The file has no reasons, no distances, and nobody moved.</summary>
    public static HomesContent WithoutColumns { get; } = new(
        WithWords(Staff.Report with
        {
            ByDistance = new HomeSplit(
                [
                    .. Split(Distances, 301, 0, 0, 127, 0).Parts.Select((part, place) => place is 1 or 2
                        ? new Part(part.Label, null, null, new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([Domain.Months.Fields.Children.DistanceFromHome])))
                        : part),
                ],
                Note: "Not in this month's files: Children: Distance from home (miles). Without it nobody can say how far away a home outside our area is."),
            ByProvider = new HomeSplit([], "Not in this month's files: Children: Placement provider."),
            Moves = Staff.Report.Moves! with
            {
                NewHomes = 18,
                ChildrenWhoMoved = 0,
                Flows = [],
                Reasons = [],
                IntoOurArea = 0,
                OutOfOurArea = 0,
                ReasonsUnavailable = "Not in this month's files: Placements: Reason for change. That column would tell why homes ended, and whether moves were planned.",
            },
        }),
        Held);

    /// <summary>As the board sees it: two parts hidden, and no journeys.</summary>
    public static HomesContent Public { get; } = new(
        WithWords(Staff.Report with
        {
            ByDistance = new HomeSplit([.. Staff.Report.ByDistance.Parts.Select((part, place) => place is 2 or 3 ? new Part(part.Label, null, null, Hidden, Hidden: true) : part)]),
            Crossed = null,
            Moves = null,
        }),
        Held);

    public static TopicContent CareLeavers { get; } = new(Topics(Topic.CareLeavers, Dimension.Sex), Held);

    public static TopicContent HealthAndEducation { get; } = new(Topics(Topic.HealthAndEducation, Dimension.AgeBand), Held);

    private static ScorecardRow NewPlacements => ChildrenInCare with
    {
        Definition = Definition("new-placements-month", Theme.Placements, "New placements this month", Unit.Count, Calculation.Count, Polarity.Context),
        Value = new IndicatorValue.Measured(27, null, Calculation.Count),
        Previous = null,
        YearBefore = null,
    };

    private static TopicReport Topics(Topic topic, Dimension by)
    {
        var definition = TopicDefinition.Of(topic);
        var rows = Card.Rows.Where(row => definition.Questions.Any(question => question.IndicatorIds.Contains(row.Id))).ToList();
        if (topic == Topic.CareLeavers)
        {
            rows.Add(rows[0] with { Definition = rows[0].Definition with { Id = "care-leavers-in-touch-17-18", Title = "Care leavers aged 17 and 18 we are in touch with" }, Value = IndicatorValue.From(59, 71, Calculation.Share), Status = Domain.Targets.Status.OffTarget, Gap = More(9) });
            rows.Add(rows[0] with { Definition = rows[0].Definition with { Id = "care-leavers-eet-19-21", Title = "Care leavers aged 19 to 21 in education, work or training" }, Value = Hidden, Status = Domain.Targets.Status.NoData, Gap = null, Previous = null, YearBefore = null, Trend = [] });
        }

        Breakdown Parts(ScorecardRow row) => row.Value is IndicatorValue.Measured
            ? topic == Topic.CareLeavers ? new Breakdown(by, [Part("Male", 60, 70), Part("Female", 30, 41), new Part("Neither", null, null, Hidden, Hidden: true)]) : ByAge
            : new Breakdown(by, [], "This figure is published as a whole only, to protect children.");
        var words = SentenceRules.Of(Card with { Rows = rows });
        return new TopicReport
        {
            Definition = definition,
            Council = "Norhaven Council",
            Month = Month,
            State = Card.State,
            Version = 2,
            LoadedAt = Card.LoadedAt,
            By = by,
            Answers =
            [
                .. definition.Questions.Select(question => new TopicAnswer(
                    question,
                    [
                        .. question.IndicatorIds.Select(id => rows.Find(row => row.Id == id)).OfType<ScorecardRow>()
                            .Select(row => new TopicMeasure(row, Parts(row), FurthestBehind.Of(row, Parts(row), 10))),
                    ])),
            ],
            Words = TopicSentences.Of(topic, rows, words),
        };
    }

    private static HomesReport WithWords(HomesReport report) =>
        report with { Words = HomesSentences.Of(report, SentenceRules.Of(Card with { Rows = report.Rows })) };

    private static HomeSplit Split(IReadOnlyList<string> labels, params int[] children) =>
        new([.. labels.Zip(children, (label, number) => new Part(label, number, null, new IndicatorValue.Measured(number, null, Calculation.Count)))]);

    private static CrossedHomesRow Cross(int kind, params int[] children) => new(Kinds[kind], children);
}
