using System.Reflection;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data.Tests;

/// <summary>Invented months. Records are filled property by property, so that a property added in Domain is tested without being named here.</summary>
internal static class Samples
{
    public static readonly ReportingMonth October = new(2026, 10);

    public static readonly DateTime Noon = new(2026, 11, 3, 12, 0, 0, 123, DateTimeKind.Utc);

    private static readonly string[] Texts = ["North", "", "O\u2019Neill \u00e9\u4e2d\ud83d\ude00", "=1+1; \"quoted\" 'x' \0 end", new('l', 300)];

    private static readonly decimal[] Decimals =
        [0m, 0.1m, 70.005m, -3.25m, 1_000_000m, 0.3333333333333333333333333333m, decimal.MaxValue, decimal.MinValue];

    public static MonthRecords Month(int each = 60, ReportingMonth? month = null, int from = 0) => new()
    {
        Month = month ?? October,
        Periods = Many<PeriodOfCare>(each, from),
        Placements = Many<PlacementStay>(each, from),
        Reviews = Many<Review>(each, from),
        CareLeavers = Many<CareLeaver>(each, from),
        Adoptions = Many<AdoptionCase>(each, from),
        ReviewingOfficers = Many<ReviewingOfficer>(each, from),
        SocialWorkers = Many<SocialWorker>(each, from),
        Measures = Many<CouncilMeasure>(each, from),
        Fields = Fields.Children.All.Concat(Fields.Placements.All).ToHashSet(),
        LeaversCoverMonths = 6,
    };

    public static IReadOnlyList<T> Many<T>(int count, int from = 0)
        where T : class => [.. Enumerable.Range(from, count).Select(Filled<T>)];

    /// <summary>Each property has a value that follows from the number; over 60 numbers every code, and null where it may be.</summary>
    public static T Filled<T>(int number)
        where T : class
    {
        var record = Activator.CreateInstance<T>();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            property.SetValue(record, ValueOf(property, number));
        }

        return record;
    }

    public static LoadRecord Load(ReportingMonth? month = null, string digest = "a1", int problems = 2) => new()
    {
        Month = month ?? October,
        Files = [new LoadedFile("october.xlsx", 12_345, digest, "carescorecard"), new LoadedFile("pep.csv", 99, "ff", "local")],
        Rows = new RowCounts(431, 428, 3),
        Problems = [.. Enumerable.Range(0, problems).Select(i => new Problem(
            "CHD-004",
            Severity.Stop,
            new SourceCell("october.xlsx", "Children", 52 + i, "I", "Care ended"),
            "9/2/2026",
            "Care ended before it started.",
            "Correct the date.",
            CanLeaveOut: true,
            Child: $"C{i}"))],
        Tidied = [new Tidied("spaces removed from ids", 12)],
        WarningsAcceptedBecause = "known",
        LeftOutBecause = "to be mended",
        Reason = "late data",
        LoadedAt = Noon,
        LoadedBy = "an analyst",
    };

    public static AcceptMonth Accept(
        ReportingMonth? month = null, string digest = "a1", int? expected = null, int each = 5, int from = 0) => new()
        {
            Records = Month(each, month, from),
            Load = Load(month, digest),
            Figures = [Figure("children-in-care", new IndicatorValue.Measured(428m, null, Calculation.Count))],
            ExpectedCurrentVersion = expected,
        };

    public static StoredFigure Figure(string id, IndicatorValue value, decimal? count = null) =>
        new(Definition(id, CalculationOf(value)), value, count);

    public static IndicatorDefinition Definition(string id, Calculation calculation, Theme theme = Theme.Demand) => new()
    {
        Id = id,
        Theme = theme,
        Title = "A measure",
        Unit = Unit.Count,
        Calculation = calculation,
        Polarity = Polarity.Context,
        WhoCounts = "everyone",
        WhoPasses = "some",
        Needs = [Fields.Children.ChildId],
        Counts = SubjectKind.Child,
    };

    private static Calculation CalculationOf(IndicatorValue value) =>
        value is IndicatorValue.Measured measured ? measured.Calculation : Calculation.RatePer10000;

    private static object? ValueOf(PropertyInfo property, int number)
    {
        var mayBeNull = new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable;
        if (mayBeNull && number % 11 == 10)
        {
            return null;
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return type switch
        {
            { IsEnum: true } => Enum.GetValues(type).GetValue(number % Enum.GetValues(type).Length),
            _ when type == typeof(string) => Texts[(number + property.Name.Length) % Texts.Length],
            _ when type == typeof(ChildId) => new ChildId($"C{number:D6}"),
            _ when type == typeof(bool) => (number + property.Name.Length) % 2 == 0,
            _ when type == typeof(int) => (number * 31) - 7,
            _ when type == typeof(decimal) => Decimals[number % Decimals.Length],
            _ when type == typeof(DateOnly) => new DateOnly(1999, 12, 31).AddDays((number * 97) + property.Name.Length),
            _ => throw new NotSupportedException($"{type.Name} has no sample."),
        };
    }
}
