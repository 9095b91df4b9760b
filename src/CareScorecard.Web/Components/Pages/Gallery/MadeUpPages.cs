using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;
using CareScorecard.Web.Components.Pages.Indicators;
using CareScorecard.Web.Navigation;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Whole pages of one indicator, and the board's view of them, from <see cref="MadeUpFigures"/>.</summary>
public static class MadeUpPages
{
    private static readonly Dictionary<string, IndicatorValue> NoOthers = [];

    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    /// <summary>A change of 4 made of every kind of step: 10 came in, 5 left, 7 and 9 of those who stayed, 1 corrected.</summary>
    public static Bridge Bridge { get; } = new()
    {
        Definition = OneHome.Definition,
        From = Month.AddMonths(-1),
        To = Month,
        Change = 4m,
        Parts =
        [
            Step(BridgePartKind.CameIn, 10),
            Step(BridgePartKind.Left, -5),
            Step(BridgePartKind.NowPasses, 7),
            Step(BridgePartKind.NoLongerPasses, -9),
            Step(BridgePartKind.EnteredCohort, 0),
            Step(BridgePartKind.LeftCohort, 0),
            Step(BridgePartKind.Corrected, 1),
        ],
    };

    public static Restatement Restated { get; } = new(
        OneHome.Id, Month.AddMonths(-8), 2, Value(278, 427), Value(281, 427), "Three moves were recorded late", "Ann Example",
        new DateTime(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc));

    /// <summary>Another load of another month, for which nobody gave a reason.</summary>
    public static Restatement RestatedTwice { get; } = new(
        ChildrenInCare.Id, Month.AddMonths(-2), 3, Count(421), Count(420), null, null, new DateTime(2026, 11, 6, 15, 40, 0, DateTimeKind.Utc));

    public static IndicatorView GirlsView { get; } = new(OneHome.Id, Month)
    {
        Filters = [new PartFilter(Dimension.Sex, "Female"), new PartFilter(Dimension.Team, "Team North")],
    };

    /// <summary>Limited to a few, so that the rating hangs on one of them.</summary>
    public static IndicatorContent Girls { get; } = Content(Report(OneHome with
    {
        Value = Value(29, 43),
        Gap = More(2),
        Status = Status.Close,
    }) with
    {
        Filters = GirlsView.Filters,
        OfEverybody = Value(282, 428),
        RatingChange = new RatingChange(1, GapDirection.Fewer),
        Breakdowns = [new Breakdown(Dimension.AgeBand, [Part("0-4", 12, 14), Part("5-9", 10, 14), Part("10-15", 7, 15)])],
    });

    public static IndicatorContent Weeks { get; } = Content(Report(MadeUpFigures.Scorecard.Rows.Single(row => row.Id == "weeks-in-care-of-leavers-12-months")) with
    {
        Breakdowns = [],
        Spread = new Spread(SubjectKind.Child, 130m, Over: 61, Under: 87, Median: 118.4m, Smallest: 0.6m, Largest: 702.3m, Count: 149),
    });

    /// <summary>As the board sees it: two parts, two steps of the bridge and what was restated are hidden.</summary>
    public static IndicatorContent InPublic { get; } = Content(Report(PublicView.Of(OneHome, NoOthers)) with
    {
        Breakdowns =
        [
            ByAge with
            {
                Parts = [.. ByAge.Parts.Select((part, i) => i is 0 or 1 ? new Part(part.Label, null, null, Hidden, Hidden: true) : part)],
            },
        ],
    }) with
    {
        Bridge = Bridge.WithoutSubjects() with
        {
            Parts = [.. Bridge.WithoutSubjects().Parts.Select(part => part.Kind is BridgePartKind.Left or BridgePartKind.Corrected ? part with { Change = null, Hidden = true } : part)],
        },
        Restatements = [Restated with { Before = Hidden, After = Hidden, By = null }],
    };

    /// <summary>As the board sees it where the figure itself is hidden, and with it all that hangs on it.</summary>
    public static IndicatorContent HiddenFigure { get; } = InPublic with
    {
        Report = InPublic.Report with
        {
            Row = PublicView.Of(OneHome with { Value = Hidden, Comparators = [] }, NoOthers),
            Series = PublicView.Of([.. InPublic.Report.Series.Select((point, i) => i % 7 is 0 or 1 || i == InPublic.Report.Series.Count - 1 ? point with { Value = Hidden } : point)]),
            Breakdowns = [new Breakdown(Dimension.AgeBand, [.. ByAge.Parts.Select(part => new Part(part.Label, null, null, Hidden, Hidden: true))])],
        },
        Bridge = Bridge.Hidden(),
        Restatements = [],
    };

    public static IndicatorContent OneMonth { get; } = Content(Report(OneHome, months: 1)) with { Restatements = [] };

    /// <summary>A target that changed, with its reason, what happened, and months that are not held or have no figure.</summary>
    public static IndicatorContent Eventful { get; } = Eventfully();

    /// <summary>A figure that the council brings itself: nobody else can explain it.</summary>
    public static IndicatorContent Own { get; } = Content(Report(ChildrenInCare with
    {
        Definition = ChildrenInCare.Definition with { Id = "foster-carers-approved", Theme = Theme.Council, Title = "Foster carers approved", Counts = SubjectKind.Measure },
    }) with
    {
        Breakdowns = [new Breakdown(Dimension.AgeBand, [], BreakdownRule.NoCharacteristics)],
    }) with
    {
        NoBridge = "These months cannot be compared.",
        Bridge = null,
        Restatements = [],
    };

    /// <summary>As the board sees it: the few who were suspended are hidden.</summary>
    public static Scorecard PublicScorecard { get; } = InPublicOf(MadeUpFigures.Scorecard, "suspended", "over-20-miles");

    /// <summary>As the board sees a scorecard of which some figures are hidden.</summary>
    public static Scorecard InPublicOf(Scorecard card, params string[] hidden)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card with
        {
            State = Domain.Loads.VersionState.Published,
            Rows = [.. card.Rows.Select(row => PublicView.Of(hidden.Contains(row.Id) ? row with { Value = Hidden } : row, NoOthers))],
        };
    }

    public static IndicatorContent Content(IndicatorReport report) =>
        new(
            report with { Rebases = [new Rebase(Month.AddMonths(-14), "A new home opened", "Ann Example")] },
            Held,
            ChildrenInCare.Definition,
            PerPost.Definition)
        {
            Bridge = Bridge with { Definition = OneHome.Definition },
            Restatements = [Restated],
        };

    private static IndicatorContent Eventfully()
    {
        var agreed = OneHome.Target! with { From = Month.AddMonths(-6), Reason = "Agreed by the corporate parenting board on 12 March 2026" };
        var report = Report(OneHome with { Target = agreed });
        return Content(report with
        {
            Series =
            [
                .. report.Series.Where((_, i) => i is not (8 or 9)).Select((point, i) =>
                {
                    var aimed = point with { Target = point.Month < agreed.From ? agreed with { Low = 66m, From = Month.AddMonths(-48) } : agreed };
                    return i == 15 ? aimed with { Value = new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([])), Limits = null, Status = Status.NoData } : aimed;
                }),
            ],
            Events =
            [
                new CouncilEvent(1, Month.AddMonths(-20), "Riverside home closed", [], "Ann Example", DateTime.UnixEpoch),
                new CouncilEvent(2, Month.AddMonths(-3), "New placements team", [], "Ann Example", DateTime.UnixEpoch),
            ],
        });
    }

    private static IndicatorValue.Measured Count(int number) => new(number, null, Calculation.Count);

    private static IndicatorValue.Measured Value(decimal numerator, decimal denominator) => new(numerator, denominator, Calculation.Share);

    private static BridgePart Step(BridgePartKind kind, int change) => new(
        kind,
        change,
        [.. Enumerable.Range(1, Math.Abs(change)).Select(number => new BridgeSubject($"{kind}{number}", $"NH{((int)kind * 20) + number:0000}", Math.Sign(change)))]);
}
