using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Health;

/// <summary>The strengths and difficulties questionnaire (SDQ), filled in by carers: 0 to 40 points, the higher the more worrying.</summary>
internal static class Wellbeing
{
    private const int HighestScore = 40;
    private const int ScoreOfConcern = 17;

    private const string OfTheReturn = "Department for Education, children looked after return (SSDA903): strengths and difficulties questionnaire";
    private const string AskedAbout = "Children aged 4 to 16 in our care on the last day of the month who have been in care for 12 months or more";
    private const string WithScore = $"{AskedAbout}, with a questionnaire (SDQ) of the last 12 months";

    private static readonly IReadOnlyList<Field> Needed =
        FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.SdqDate, Fields.Children.SdqScore);

    public static Indicator Completed { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "sdq-completed",
            Theme = Theme.Health,
            Title = "Emotional wellbeing questionnaire (SDQ) completed",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = AskedAbout,
            WhoPasses = "Their carer filled in the questionnaire in the last 12 months, and its score is recorded",
            WindowMonths = 12,
            Source = OfTheReturn,
            Needs = Needed,
            DefaultTarget = DefaultTargets.AtLeast(80m, TargetOwner.Ours),
            ComparatorMeasure = "sdq_completed_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = IsAskedAbout,
        Passes = HasScore,
        Because = LastScore,
    };

    public static Indicator Average { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "sdq-average",
            Theme = Theme.Health,
            Title = "Average wellbeing score (SDQ)",
            Unit = Unit.Score,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Lower,
            WhoCounts = WithScore,
            WhoPasses = "The average of their scores, from 0 to 40: the higher, the more worrying",
            WindowMonths = 12,
            Source = OfTheReturn,
            Needs = Needed,
            ComparatorMeasure = "sdq_average_score",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => IsAskedAbout(child) && HasScore(child),
        Passes = _ => true,
        Because = LastScore,
        Amount = child => child.Record.WellbeingScore!.Value,
    };

    public static Indicator OfConcern { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "sdq-concern",
            Theme = Theme.Health,
            Title = "Wellbeing score of concern (17 or more)",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = WithScore,
            WhoPasses = "Their score is 17 or more, out of 40",
            WindowMonths = 12,
            Source = OfTheReturn,
            Needs = Needed,
            ComparatorMeasure = "sdq_cause_for_concern_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => IsAskedAbout(child) && HasScore(child),
        Passes = child => child.Record.WellbeingScore >= ScoreOfConcern,
        Because = LastScore,
    };

    private static bool IsAskedAbout(ChildInMonth child) => child.InCareForMonths(12) && child.Age is >= 4 and <= 16;

    private static bool HasScore(ChildInMonth child) =>
        child.IsWithinMonths(child.Record.WellbeingScoredOn, 12) && child.Record.WellbeingScore is >= 0 and <= HighestScore;

    private static Grounds LastScore(ChildInMonth child) =>
        Grounds.InMonths(Fields.Children.SdqDate, child.Record.WellbeingScoredOn, 12)
            .And(Grounds.Number(Fields.Children.SdqScore, child.Record.WellbeingScore));
}
