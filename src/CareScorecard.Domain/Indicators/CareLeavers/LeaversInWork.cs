using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.CareLeavers;

/// <summary>What care leavers do. Somebody whose activity is not recorded counts, and does not pass.</summary>
internal static class LeaversInWork
{
    private const string OfTheReturn = "Department for Education, children looked after return (SSDA903): care leavers' activity";

    public static Indicator AtSeventeenAndEighteen { get; } = Declare(
        "care-leavers-eet-17-18",
        "Care leavers aged 17 and 18 in education, work or training",
        LeaverCohort.WordsAtSeventeenAndEighteen,
        LeaverCohort.IsSeventeenOrEighteen,
        "care_leavers_17_18_eet_pct",
        LeaverCohort.DifferenceAtSeventeenAndEighteen);

    public static Indicator FromNineteenToTwentyOne { get; } = Declare(
        "care-leavers-eet-19-21",
        "Care leavers aged 19 to 21 in education, work or training",
        LeaverCohort.WordsFromNineteenToTwentyOne,
        LeaverCohort.IsNineteenToTwentyOne,
        "care_leavers_19_21_eet_pct",
        LeaverCohort.DifferenceFromNineteenToTwentyOne);

    public static Indicator HigherEducation { get; } = new DeclaredIndicator<CareLeaverInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "care-leavers-higher-education",
            Theme = Theme.CareLeavers,
            Title = "Care leavers aged 19 to 21 in higher education",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = LeaverCohort.WordsFromNineteenToTwentyOne,
            WhoPasses = "They study at university level, full time or part time",
            Source = OfTheReturn,
            Needs = [.. LeaverCohort.Needs, Fields.CareLeavers.Activity],
            ComparatorMeasure = "care_leavers_19_21_higher_education_pct",
            ComparatorDifference = LeaverCohort.DifferenceFromNineteenToTwentyOne,
            Counts = SubjectKind.CareLeaver,
        },
        Roll = month => month.CareLeavers,
        Counts = LeaverCohort.IsNineteenToTwentyOne,
        Passes = leaver => leaver.Record.Activity.IsHigherEducation(),
        Because = leaver => Grounds.Code(Fields.CareLeavers.Activity, leaver.Record.Activity),
    };

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
                WhoCounts = whoCounts,
                WhoPasses = "They are in education, training or work, full time or part time",
                Source = OfTheReturn,
                Needs = [.. LeaverCohort.Needs, Fields.CareLeavers.Activity],
                DefaultTarget = DefaultTargets.AtLeast(60m, TargetOwner.Ours),
                ComparatorMeasure = comparator,
                ComparatorDifference = difference,
                Counts = SubjectKind.CareLeaver,
            },
            Roll = month => month.CareLeavers,
            Counts = counts,
            Passes = leaver => leaver.Record.Activity.IsEducationOrWork(),
            Because = leaver => Grounds.Code(Fields.CareLeavers.Activity, leaver.Record.Activity),
        };
}
