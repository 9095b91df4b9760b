using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Reviews;

/// <summary>Whether children's plans are reviewed when the law says: see <see cref="ReviewClock"/>.</summary>
internal static class ReviewTiming
{
    private const string Regulation = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33";

    public static Indicator UpToDate { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "reviews-up-to-date",
            Theme = Theme.Reviews,
            Title = "Review up to date",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "The next review of their plan is not overdue: the first is due within 20 working days of coming into care, "
                + "the second within 3 months of the first, and later ones within 6 months of the one before",
            Source = Regulation,
            Needs = FieldsFor.InCare(),
            NeedsOneOf = [[Fields.Children.LastReview, Fields.Reviews.Held]],
            CountsWorkingDays = true,
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "The duty is to every child; the percentage is the council's own. "
                + "Where only the date of the last review is known, it is taken as the first one if it was held within 20 working days and 14 days of coming into care.",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Month.AsAt <= ReviewClock.NextDueOn(child),
        Because = child => LastReview(child).DueBy(ReviewClock.NextDueOn(child)),
    };

    public static Indicator OnTime { get; } = new DeclaredIndicator<ReviewInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "reviews-on-time",
            Theme = Theme.Reviews,
            Title = "Reviews held on time (12 months)",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Reviews held in the last 12 months for which the day they were due is recorded or can be worked out",
            WhoPasses = "The review was held on or before the day it was due",
            WindowMonths = 12,
            LeaverMonths = 12,
            Source = Regulation,
            Needs = [Fields.Reviews.Held],
            CountsWorkingDays = true,
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "The duty is to every child; the percentage is the council's own. Reviews are counted, not children: a child with two reviews counts twice.",
            Counts = SubjectKind.Review,
        },
        Roll = month => month.Reviews,
        Counts = review => review.IsOfLastYear && review.DueOn is not null,
        Passes = review => review.Record.HeldOn <= review.DueOn,
        Because = review => Grounds.Day(Fields.Reviews.Held, review.Record.HeldOn).DueBy(review.DueOn),
    };

    private static Grounds LastReview(ChildInMonth child) =>
        ReviewClock.LastReviewOf(child) is { } last ? Grounds.Day(Fields.Children.LastReview, last.HeldOn) : new Grounds("No review held yet");
}
