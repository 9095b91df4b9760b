using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Web.Components.Pages.Gallery;

/// <summary>Invented figures in every state that a page can draw: for the gallery and for tests of what is drawn.</summary>
public static class MadeUpFigures
{
    public static ReportingMonth Month { get; } = new(2026, 10);

    public static IReadOnlyList<ReportingMonth> Held { get; } = [.. Enumerable.Range(0, 36).Select(back => Month.AddMonths(-back))];

    private static ReportingMonth Start { get; } = new(ReportingMonth.FirstYear, 1);

    public static ScorecardRow ChildrenInCare { get; } = Count("children-in-care", Theme.Demand, "Children in our care", 428, 421, 416);

    public static ScorecardRow OneHome { get; } = Share(
        "one-placement", Theme.Stability, "One home all year", Polarity.Higher, 282, 428, Floor(70), Status.OffTarget,
        new Gap(false, 18, GapDirection.More, GapUnit.Subjects), -0.1m, -1.2m) with
    {
        Signal = new Signal(
            Variation.CommonCause,
            Assurance.Fail,
            36,
            "Normal movement. It has gone up and down between 63% and 69% for 36 months. If nothing changes it will keep missing 70%."),
        Comparators =
        [
            new Comparator("England", ComparatorKind.National, 2025, 68m, null),
            new Comparator("North East", ComparatorKind.Region, 2025, 67m, null),
            new Comparator("Councils most like ours", ComparatorKind.Neighbours, 2025, 69m, "Median of 10 councils"),
        ],
    };

    public static Scorecard Scorecard { get; } = new()
    {
        Council = "Norhaven Council",
        Month = Month,
        State = VersionState.Draft,
        Version = 2,
        LoadedAt = new DateTime(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc),
        LoadedFrom = ["children_in_care_31Oct.xlsx", "virtual_school.csv"],
        Headline = ["reviews-on-time", "one-placement", "iro-caseload", "pep-up-to-date", "visited-6-weeks", "health-assessment", "children-in-care"],
        SixMeasures = ["one-placement", "visited-6-weeks", "reviews-on-time", "pep-up-to-date", "health-assessment", "children-in-care"],
        Against = Month.AddMonths(-1),
        Rows =
        [
            ChildrenInCare,
            Count("started-in-month", Theme.Demand, "Children who came into care this month", 19, 14, 16),
            Count("ended-in-month", Theme.Demand, "Children who left care this month", 12, 15, 11),
            Share("ethnicity-recorded", Theme.Demand, "Ethnicity recorded", Polarity.Higher, 425, 428, Floor(100), Status.Close, More(3), -0.2m, 0.4m),
            Mean("weeks-in-care-of-leavers-12-months", Theme.Permanence, "Average weeks in care of those who left in 12 months", Unit.Weeks, Calculation.WeeksFromDays, 158_301, 149, Ceiling(130), Status.OffTarget, 2.1m, 9.8m),
            Share("permanence-plan-recorded", Theme.Permanence, "Plan for permanence recorded", Polarity.Higher, 371, 389, Floor(95), Status.OnTarget, Spare(1), 0m, 2.3m),
            Missing("days-to-adoptive-family", Theme.Adoption, "Days from coming into care to moving in with adopters (12 months)", new UnavailableReason.NotInExtract([Fields.Adoption.All[0]])),
            Share("in-foster-care", Theme.Placements, "Living with foster carers", Polarity.Higher, 302, 428, null, Status.Context, null, 0.4m, -0.8m),
            Share("over-20-miles", Theme.Placements, "Living more than 20 miles from home and outside our area", Polarity.Lower, 71, 401, Ceiling(15), Status.Close, Fewer(11), 0.6m, -0.4m),
            OneHome,
            Share("three-or-more-placements", Theme.Stability, "Three or more homes in a year", Polarity.Lower, 41, 428, Ceiling(10), Status.OnTarget, Spare(1), -0.7m, -1.9m),
            Share("visited-6-weeks", Theme.Contact, "Seen by their social worker in the last 6 weeks", Polarity.Higher, 411, 428, Floor(95), Status.OnTarget, Spare(4), 1.1m, 0.3m),
            Share("reviews-on-time", Theme.Reviews, "Reviews held on time (12 months)", Polarity.Higher, 61, 74, Floor(95), Status.OffTarget, More(10), -4.1m, -6.6m, SubjectKind.Review),
            PerPost,
            Share("pep-up-to-date", Theme.Education, "Education plan (PEP) in the last 6 months", Polarity.Higher, 293, 312, Floor(95), Status.Close, More(4), -1.2m, -0.5m),
            Share("suspended", Theme.Education, "Suspended at least once this school year", Polarity.Lower, 3, 8, Ceiling(10), Status.TooFew, null, 0m, 1m),
            Share("health-assessment", Theme.Health, "Yearly health check up to date", Polarity.Higher, 309, 340, Floor(90), Status.OnTarget, Spare(3), 0.4m, 1.8m),
            Missing("sdq-average", Theme.Health, "Average wellbeing score (SDQ)", new UnavailableReason.Nobody()),
            Share("return-interview-offered", Theme.Safety, "Return interview offered after going missing", Polarity.Higher, 31, 34, Floor(100, TargetOwner.Statutory), Status.OffTarget, More(3), 2.2m, 3m),
            Share("care-leavers-in-touch-19-21", Theme.CareLeavers, "Care leavers aged 19 to 21 we are in touch with", Polarity.Higher, 142, 149, Floor(95), Status.OnTarget, Spare(0), 0m, 0m, SubjectKind.CareLeaver),
        ],
    };

    public static ScorecardRow PerPost => Mean(
        "iro-caseload", Theme.Reviews, "Children for each independent reviewing officer", Unit.PerFullTimePost, Calculation.Quotient, 428, 5.6m,
        new Target(TargetKind.Band, 50, 70, TargetOwner.National, Start), Status.OffTarget, 1.3m, 4.2m) with
    {
        Polarity = Polarity.Band,
        Gap = new Gap(false, 0.6m, GapDirection.More, GapUnit.FullTimePosts),
    };

    public static IndicatorReport Report(ScorecardRow row, int months = 36)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new IndicatorReport
        {
            Council = "Norhaven Council",
            Month = Month,
            State = VersionState.Draft,
            Version = 2,
            LoadedAt = Scorecard.LoadedAt,
            Row = row,
            Series = Trend(row.Value, row.Target, months, withLimits: row.Signal is not null),
            Breakdowns = [ByAge],
        };
    }

    public static Breakdown ByAge { get; } = new(Dimension.AgeBand,
    [
        Part("0", 12, 14), Part("1-4", 62, 81), Part("5-9", 72, 101), Part("10-15", 95, 156), Part("16-17", 41, 76), Part("Not recorded", 0, 0),
    ]);

    public static IndicatorDefinition Definition(
        string id, Theme theme, string title, Unit unit, Calculation calculation, Polarity polarity, SubjectKind counts = SubjectKind.Child) => new()
        {
            Id = id,
            Theme = theme,
            Title = title,
            Unit = unit,
            Calculation = calculation,
            Polarity = polarity,
            WhoCounts = "children in our care on the last day of the month",
            WhoPasses = "had exactly one home in the last 12 months; stays of under 24 hours and respite do not count",
            WindowMonths = 12,
            Source = "Department for Education, children looked-after return, guide",
            Needs = [],
            Counts = counts,
        };

    internal static Part Part(string label, int numerator, int denominator) =>
        new(label, numerator, denominator, IndicatorValue.From(numerator, denominator, Calculation.Share));

    private static Target Floor(decimal level, TargetOwner owner = TargetOwner.Ours) => new(TargetKind.Floor, level, null, owner, Start);

    private static Target Ceiling(decimal level) => new(TargetKind.Ceiling, null, level, TargetOwner.Ours, Start);

    internal static Gap More(decimal amount) => new(false, amount, GapDirection.More, GapUnit.Subjects);

    private static Gap Fewer(decimal amount) => new(false, amount, GapDirection.Fewer, GapUnit.Subjects);

    private static Gap Spare(decimal amount) => new(true, amount, GapDirection.Fewer, GapUnit.Subjects);

    private static ScorecardRow Count(string id, Theme theme, string title, decimal now, decimal before, decimal yearBefore)
    {
        var value = new IndicatorValue.Measured(now, null, Calculation.Count);
        return new ScorecardRow
        {
            Definition = Definition(id, theme, title, Unit.Count, Calculation.Count, Polarity.Context),
            Polarity = Polarity.Context,
            Value = value,
            Status = Status.Context,
            Previous = new Comparison(Month.AddMonths(-1), before, now - before, now > before ? Movement.Up : Movement.Down),
            YearBefore = new Comparison(Month.AddMonths(-12), yearBefore, now - yearBefore, now > yearBefore ? Movement.Up : Movement.Down),
            Trend = Trend(value, null, 13),
        };
    }

    private static ScorecardRow Share(
        string id, Theme theme, string title, Polarity polarity, decimal numerator, decimal denominator, Target? target, Status status, Gap? gap,
        decimal change, decimal yearChange, SubjectKind counts = SubjectKind.Child) =>
        Judged(Definition(id, theme, title, Unit.Percent, Calculation.Share, polarity, counts), numerator, denominator, target, status, gap, change, yearChange);

    private static ScorecardRow Mean(
        string id, Theme theme, string title, Unit unit, Calculation calculation, decimal numerator, decimal denominator, Target target, Status status,
        decimal change, decimal yearChange) =>
        Judged(Definition(id, theme, title, unit, calculation, Polarity.Lower), numerator, denominator, target, status, null, change, yearChange);

    private static ScorecardRow Judged(
        IndicatorDefinition definition, decimal numerator, decimal denominator, Target? target, Status status, Gap? gap, decimal change, decimal yearChange)
    {
        var value = new IndicatorValue.Measured(numerator, denominator, definition.Calculation);
        return new ScorecardRow
        {
            Definition = definition,
            Polarity = definition.Polarity,
            Value = value,
            Status = status,
            Target = target,
            Gap = gap,
            Previous = Compare(definition, value.Value, 1, change),
            YearBefore = Compare(definition, value.Value, 12, yearChange),
            Trend = Trend(value, target, 13),
        };
    }

    private static ScorecardRow Missing(string id, Theme theme, string title, UnavailableReason reason) => new()
    {
        Definition = Definition(id, theme, title, Unit.Days, Calculation.Quotient, Polarity.Lower),
        Polarity = Polarity.Lower,
        Value = new IndicatorValue.Unavailable(reason),
        Status = Status.NoData,
    };

    private static Comparison Compare(IndicatorDefinition definition, decimal now, int monthsBack, decimal change)
    {
        var higherIsBetter = definition.Polarity == Polarity.Higher;
        var movement = change == 0m ? Movement.Same : change > 0m == higherIsBetter ? Movement.Better : Movement.Worse;
        return new Comparison(Month.AddMonths(-monthsBack), now - change, change, movement);
    }

    private static Status RatingOf(IndicatorValue.Measured value, Target? target) =>
        target is null ? Status.Context : target.IsMetBy(value.Value) ? Status.OnTarget : Status.OffTarget;

    /// <summary>A wave that ends at the figure: invented, but the same each time.</summary>
    private static List<SeriesPoint> Trend(IndicatorValue value, Target? target, int months, bool withLimits = false)
    {
        var measured = (IndicatorValue.Measured)value;
        var limits = withLimits ? new PointLimits("common-cause", measured.Value, measured.Value * 0.953m, measured.Value * 1.047m) : null;
        return
        [
            .. Enumerable.Range(1 - months, months).Select(back =>
            {
                var swing = back == 0 ? 1m : 1m + (decimal)((0.02 * Math.Sin(back * 1.7)) + (0.012 * Math.Cos(back * 0.6)));
                var point = limits is not null && back == -9 ? limits with { PointType = "above-limit" } : limits;
                swing = limits is not null && back == -9 ? 1.06m : swing;
                var figure = measured with { Numerator = Math.Round(measured.Numerator * swing) };
                return new SeriesPoint(Month.AddMonths(back), figure, target, point, RatingOf(figure, target));
            }),
        ];
    }
}
