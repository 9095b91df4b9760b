using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Reviews;

/// <summary>Whether children are heard when their plan is reviewed.</summary>
internal static class ReviewVoices
{
    private const string OfTheReturn = "Department for Education, children looked after return (SSDA903): participation in reviews";

    public static Indicator Participation { get; } = new DeclaredIndicator<ReviewInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "review-participation",
            Theme = Theme.Reviews,
            Title = "Children who took part in their review",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Reviews in the last 12 months of children aged 4 and over, where it is recorded how the child took part",
            WhoPasses = "The child came and gave their views, or somebody gave them, or they were sent",
            WindowMonths = 12,
            LeaverMonths = 12,
            Source = OfTheReturn,
            Needs = [Fields.Reviews.Held, Fields.Reviews.Participation],
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "Children under four at their review are not counted.",
            Counts = SubjectKind.Review,
        },
        Roll = month => month.Reviews,
        Counts = review => review.IsOfLastYear && review.Record.Participation.IsOfFourOrOver(),
        Passes = review => review.Record.Participation.GaveViews(),
        Because = review => Grounds.Code(Fields.Reviews.Participation, review.Record.Participation).And(Grounds.Day(Fields.Reviews.Held, review.Record.HeldOn)),
    };

    public static Indicator Attendance { get; } = new DeclaredIndicator<ReviewInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "review-attendance",
            Theme = Theme.Reviews,
            Title = "Children who came to their review",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Reviews in the last 12 months of children aged 4 and over, where it is recorded how the child took part",
            WhoPasses = "The child was there",
            WindowMonths = 12,
            LeaverMonths = 12,
            Source = OfTheReturn,
            Needs = [Fields.Reviews.Held, Fields.Reviews.Participation],
            Note = "Children under four at their review are not counted.",
            Counts = SubjectKind.Review,
        },
        Roll = month => month.Reviews,
        Counts = review => review.IsOfLastYear && review.Record.Participation.IsOfFourOrOver(),
        Passes = review => review.Record.Participation.WasThere(),
        Because = review => Grounds.Code(Fields.Reviews.Participation, review.Record.Participation).And(Grounds.Day(Fields.Reviews.Held, review.Record.HeldOn)),
    };

    public static Indicator SeenBefore { get; } = new DeclaredIndicator<ReviewInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "iro-saw-before-review",
            Theme = Theme.Reviews,
            Title = "Seen by the reviewing officer before the review",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Reviews held in the last 12 months",
            WhoPasses = "The independent reviewing officer, who checks each child's plan, saw the child before the review",
            WindowMonths = 12,
            LeaverMonths = 12,
            Source = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 36",
            Needs = [Fields.Reviews.Held, Fields.Reviews.SeenBefore],
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Counts = SubjectKind.Review,
        },
        Roll = month => month.Reviews,
        Counts = review => review.IsOfLastYear,
        Passes = review => review.Record.SeenBefore == true,
        Because = review => Grounds.Answer(Fields.Reviews.SeenBefore, review.Record.SeenBefore).And(Grounds.Day(Fields.Reviews.Held, review.Record.HeldOn)),
    };
}
