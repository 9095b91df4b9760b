using CareScorecard.Application.Quality;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Quality;
using CareScorecard.Web.Components.Pages.Quality;
using static CareScorecard.Web.Components.Pages.Gallery.MadeUpFigures;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>How far invented figures can be trusted.</summary>
public static class MadeUpQuality
{
    private const int MonthsTold = 13;

    private static readonly Fault NoPlan = new(Fields.Children.LastEducationPlan);

    private static readonly Fault OddVisit = new(Fields.Children.LastVisit, "CHD-101");

    private static readonly ScorecardRow Plans = Row("pep-up-to-date");

    private static readonly ScorecardRow Visits = Row("visited-6-weeks");

    public static QualityContent Data { get; } = new(
        new QualityReport
        {
            Version = MadeUpLoads.Current,
            Figures =
            [
                Marked(OneHome, Reliability.Good, 428, 2, new MarkReason(OddVisit, 2)),
                Marked(Plans, Reliability.DoNotRely, 331, 38, new MarkReason(NoPlan, 35), new MarkReason(OddVisit, 3)),
                Marked(Visits, Reliability.WithCare, 428, 14, new MarkReason(OddVisit, 14)),
            ],
            Lines =
            [
                new MendingLine
                {
                    Fault = NoPlan,
                    Subjects = 35,
                    Kind = SubjectKind.Child,
                    Owners = [("Team North", 21), ("Team East", 9), ("Team South", 3), (null, 2)],
                    Since = Month.AddMonths(-7),
                    MayBeOlder = false,
                    Effects = [new FaultEffect(NoPlan, Plans.Definition, 35, Plans.Value, Of(328, 331), Of(293, 331), 11m)],
                },
                new MendingLine
                {
                    Fault = OddVisit,
                    Fix = "A last visit after the month's end cannot be right: look at the date.",
                    Subjects = 14,
                    Kind = SubjectKind.Child,
                    Owners = [("Team North", 14)],
                    Since = Month,
                    MayBeOlder = false,
                    Effects = [new FaultEffect(OddVisit, Visits.Definition, 14, Visits.Value, Of(425, 428), Visits.Value, 3m)],
                },
                new MendingLine
                {
                    Fault = new Fault(Fields.Children.Ethnicity),
                    Subjects = 3,
                    Kind = SubjectKind.Child,
                    Owners = [("Team East", 3)],
                    Since = Month.AddMonths(-MonthsTold),
                    MayBeOlder = true,
                    Effects = [],
                },
            ],
            Months = [.. Held.Take(MonthsTold).Reverse()],
            Completeness =
            [
                new FieldHistory(Fields.Children.LastEducationPlan, Fills(331, 35)),
                new FieldHistory(Fields.Children.Ethnicity, Fills(428, 3)),
                new FieldHistory(Fields.Children.SdqScore, [.. Fills(300, 20).Select((fill, month) => month < 4 ? null : fill)]),
                new FieldHistory(Fields.Children.DateOfBirth, Fills(428, 0)),
                new FieldHistory(Fields.Children.CareStarted, Fills(428, 0)),
            ],
            Teams = [Team("Team North", 4_120, 61), Team("Team East", 3_800, 31), Team("Team South", 2_960, 8), Team(null, 42, 12)],
        },
        Held);

    /// <summary>Nothing is blank, and no check asks anything.</summary>
    public static QualityContent Whole { get; } = Data with
    {
        Report = Data.Report with
        {
            Figures = [Marked(OneHome, Reliability.Good, 428, 0), Marked(Visits, Reliability.Good, 428, 0)],
            Lines = [],
            Completeness = [new FieldHistory(Fields.Children.DateOfBirth, Fills(428, 0)), new FieldHistory(Fields.Children.CareStarted, Fills(428, 0))],
            Teams = [],
        },
    };

    /// <summary>The council keeps children's records for seven years.</summary>
    public static QualityContent Deleted { get; } = Data with
    {
        Report = Whole.Report with { Version = MadeUpLoads.Current with { RecordsDeleted = new RecordsDeletion(new DateOnly(2033, 11, 5), 7) }, Figures = [], Completeness = [] },
    };

    private static MarkedFigure Marked(ScorecardRow row, Reliability reliability, int counted, int touched, params MarkReason[] reasons) =>
        new(row.Definition, row.Value, new FigureMark(reliability, counted, touched, row.Definition.Counts, reasons, []));

    private static IndicatorValue.Measured Of(int passing, int counted) => new(passing, counted, Calculation.Share);

    /// <summary>More and more is filled in, up to what is blank now.</summary>
    private static List<FieldFill?> Fills(int of, int blank) =>
        [.. Enumerable.Range(0, MonthsTold).Select(month => new FieldFill(Fields.Children.Ethnicity, of, Math.Min(of, blank + (blank == 0 ? 0 : 3 * (MonthsTold - 1 - month)))))];

    private static TeamHistory Team(string? name, int needed, int faulty) =>
        new(name, [.. Enumerable.Range(0, MonthsTold).Select(month => new TeamScore(name, needed, faulty + (faulty * (MonthsTold - 1 - month) / MonthsTold)))]);

    private static ScorecardRow Row(string id) => MadeUpFigures.Scorecard.Rows.Single(row => row.Id == id);
}
