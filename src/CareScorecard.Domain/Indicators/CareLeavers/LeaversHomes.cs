using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.CareLeavers;

/// <summary>Where care leavers live. Somebody whose home is not recorded counts, and does not pass unless it is recorded as suitable.</summary>
internal static class LeaversHomes
{
    public static Indicator AtSeventeenAndEighteen { get; } = Declare(
        "care-leavers-suitable-home-17-18",
        "Care leavers aged 17 and 18 in suitable accommodation",
        LeaverCohort.WordsAtSeventeenAndEighteen,
        LeaverCohort.IsSeventeenOrEighteen,
        "care_leavers_17_18_suitable_accommodation_pct",
        LeaverCohort.DifferenceAtSeventeenAndEighteen);

    public static Indicator FromNineteenToTwentyOne { get; } = Declare(
        "care-leavers-suitable-home-19-21",
        "Care leavers aged 19 to 21 in suitable accommodation",
        LeaverCohort.WordsFromNineteenToTwentyOne,
        LeaverCohort.IsNineteenToTwentyOne,
        "care_leavers_19_21_suitable_accommodation_pct",
        LeaverCohort.DifferenceFromNineteenToTwentyOne);

    private static DeclaredIndicator<CareLeaverInMonth> Declare(
        string id, string title, string whoCounts, Func<CareLeaverInMonth, bool> counts, string comparator, string difference) => new()
        {
            Definition = new IndicatorDefinition
            {
                Id = id,
                Theme = Theme.CareLeavers,
                Title = title,
                Unit = Unit.Percent,
                Calculation = Calculation.Share,
                Polarity = Polarity.Higher,
                WhoCounts = $"{whoCounts}, except those who have gone abroad, were deported, or whose home we do not know",
                WhoPasses = "They live in a home that is suitable for them",
                Source = "Care Leavers (England) Regulations 2010, regulation 9",
                Needs = [.. LeaverCohort.Needs, Fields.CareLeavers.Accommodation, Fields.CareLeavers.Suitability],
                DefaultTarget = DefaultTargets.AtLeast(90m, TargetOwner.Ours),
                ComparatorMeasure = comparator,
                ComparatorDifference = difference,
                Counts = SubjectKind.CareLeaver,
            },
            Roll = month => month.CareLeavers,
            Counts = leaver => counts(leaver) && !leaver.Record.Accommodation.IsOutOfSight(),
            Passes = leaver => leaver.Record.Suitability == Suitability.Suitable,
            Because = leaver => Grounds.Code(Fields.CareLeavers.Suitability, leaver.Record.Suitability).And(Grounds.Code(Fields.CareLeavers.Accommodation, leaver.Record.Accommodation)),
        };
}
