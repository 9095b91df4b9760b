using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.CareLeavers;

/// <summary>Care leavers with whom the council is in touch.</summary>
internal static class LeaversInTouch
{
    public static Indicator AtSeventeenAndEighteen { get; } = Declare(
        "care-leavers-in-touch-17-18",
        "Care leavers aged 17 and 18 we are in touch with",
        LeaverCohort.WordsAtSeventeenAndEighteen,
        LeaverCohort.IsSeventeenOrEighteen);

    public static Indicator FromNineteenToTwentyOne { get; } = Declare(
        "care-leavers-in-touch-19-21",
        "Care leavers aged 19 to 21 we are in touch with",
        LeaverCohort.WordsFromNineteenToTwentyOne,
        LeaverCohort.IsNineteenToTwentyOne);

    private static DeclaredIndicator<CareLeaverInMonth> Declare(
        string id, string title, string whoCounts, Func<CareLeaverInMonth, bool> counts) => new()
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
                WhoPasses = "We are in touch with them",
                Source = "Children Act 1989, section 23C",
                Needs = LeaverCohort.Needs,
                DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
                Counts = SubjectKind.CareLeaver,
            },
            Roll = month => month.CareLeavers,
            Counts = counts,
            Passes = leaver => leaver.Record.InTouch == InTouch.Yes,
            Because = leaver => Grounds.Code(Fields.CareLeavers.InTouch, leaver.Record.InTouch),
        };
}
