using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;

namespace CareScorecard.Export.Tests;

/// <summary>A small scorecard of an invented council: one row of each kind that a file has to tell apart.</summary>
internal static class Made
{
    public static readonly ReportingMonth October = new(2026, 10);

    public static readonly Target AtLeast70 = new(TargetKind.Floor, 70m, null, TargetOwner.Ours, new ReportingMonth(2026, 4));

    public static Scorecard Scorecard(params ScorecardRow[] rows) => new()
    {
        Council = "Anytown Council",
        Month = October,
        State = VersionState.Draft,
        Version = 2,
        LoadedAt = new DateTime(2026, 11, 9, 14, 5, 0, DateTimeKind.Utc),
        LoadedFrom = ["children.xlsx", "pep.csv"],
        Rows = rows,
    };

    /// <summary>282 of 428, 18 short of 70%; 66% a month before, nothing a year before.</summary>
    public static ScorecardRow OneHome() => new()
    {
        Definition = Definition("one-placement", "One home all year", Unit.Percent, Calculation.Share) with
        {
            Theme = Theme.Stability,
            WindowMonths = 12,
            Source = "Our own",
            Note = "Temporary stays are not counted",
        },
        Polarity = Polarity.Higher,
        Value = new IndicatorValue.Measured(282m, 428m, Calculation.Share),
        Status = Status.OffTarget,
        Target = AtLeast70,
        Gap = new Gap(false, 18m, GapDirection.More, GapUnit.Subjects),
        Previous = new Comparison(new ReportingMonth(2026, 9), 66m, (28200m / 428m) - 66m, Movement.Worse),
        Signal = new Signal(Variation.CommonCause, null, 24, "Normal movement."),
    };

    public static ScorecardRow InCare() => new()
    {
        Definition = Definition("children-in-care", "Children in our care", Unit.Count, Calculation.Count),
        Polarity = Polarity.Context,
        Value = new IndicatorValue.Measured(428m, null, Calculation.Count),
        Status = Status.Context,
        Previous = new Comparison(new ReportingMonth(2026, 9), 421m, 7m, Movement.Up),
        YearBefore = new Comparison(new ReportingMonth(2025, 10), 428m, 0m, Movement.Same),
    };

    public static ScorecardRow Officers() => new()
    {
        Definition = Definition("iro-caseload", "Children for each officer", Unit.PerFullTimePost, Calculation.Quotient) with { Theme = Theme.Reviews },
        Polarity = Polarity.Band,
        Value = new IndicatorValue.Measured(428m, 5.6m, Calculation.Quotient),
        Status = Status.OffTarget,
        Target = new Target(TargetKind.Band, 50m, 70m, TargetOwner.National, new ReportingMonth(2000, 1)),
        Gap = new Gap(false, 0.6m, GapDirection.More, GapUnit.FullTimePosts),
    };

    public static ScorecardRow Rate() => new()
    {
        Definition = Definition("rate-per-10000", "Children in our care for every 10,000 children", Unit.Rate, Calculation.RatePer10000),
        Polarity = Polarity.Context,
        Value = new IndicatorValue.Unavailable(new UnavailableReason.NoPopulation()),
        Status = Status.NoData,
    };

    /// <summary>A council's own measure, titled as an attacker would.</summary>
    public static ScorecardRow Formula(string title) => new()
    {
        Definition = Definition("=own", title, Unit.Count, Calculation.Count) with { Theme = Theme.Council },
        Polarity = Polarity.Lower,
        Value = new IndicatorValue.Measured(0m, null, Calculation.Count),
        Status = Status.OnTarget,
        Target = new Target(TargetKind.Ceiling, null, 0m, TargetOwner.Statutory, new ReportingMonth(2000, 1)),
        Gap = new Gap(true, 0m, GapDirection.More, GapUnit.Subjects),
    };

    private static IndicatorDefinition Definition(string id, string title, Unit unit, Calculation calculation) => new()
    {
        Id = id,
        Theme = Theme.Demand,
        Title = title,
        Unit = unit,
        Calculation = calculation,
        Polarity = Polarity.Context,
        WhoCounts = "children in our care",
        WhoPasses = "all of them",
        Needs = [],
        Counts = SubjectKind.Child,
    };
}
