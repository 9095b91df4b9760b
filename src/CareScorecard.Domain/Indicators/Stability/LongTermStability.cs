using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Stability;

/// <summary>Children under 16 who have been in care for two and a half years or more, and in one home for the last two of them.</summary>
internal static class LongTermStability
{
    private const int UnderAge = 16;
    private const int InCareMonths = 30;
    private const int SettledMonths = 24;

    public static Indicator Declared { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "long-term-stability",
            Theme = Theme.Stability,
            Title = "Settled: same home for two years",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Children under 16 in our care on the last day of the month who came into care two and a half years ago or earlier",
            WhoPasses = "Those who have lived in the same home for two years or more; living with their adopters counts together with the home before it",
            Note = "Short temporary stays, such as in hospital, do not interrupt a home. Where there is no history of homes, "
                + "the time with adopters stands alone.",
            Source = PlainWords.DepartmentsReturn,
            WindowMonths = SettledMonths,
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth),
            NeedsOneOf = [[Fields.Children.PlacementStarted, Fields.Placements.Ended]],
            DefaultTarget = DefaultTargets.AtLeast(70m, TargetOwner.Ours),
            ComparatorMeasure = "long_term_stability_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.Age < UnderAge && child.InCareForMonths(InCareMonths),
        Passes = child => child.SettledSince <= child.Month.WindowStart(SettledMonths),
        Because = Settled,
    };

    private static Grounds Settled(ChildInMonth child) => child.SettledSince is { } since
        ? new Grounds($"In the same home since {since.ToWords()}, two years full on {since.AddYears(2).AddDays(-1).ToWords()}")
        : Grounds.Day(Fields.Children.PlacementStarted, null);
}
