using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Contact;

/// <summary>Whether each child has been seen as often as the law asks: see <see cref="VisitClock"/>.</summary>
internal static class StatutoryVisits
{
    public static Indicator UpToDate { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "visits-statutory",
            Theme = Theme.Contact,
            Title = "Statutory visit up to date",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Children in our care on the last day of the month, except those who moved home in its last 7 days and are not due a visit yet",
            WhoPasses = "Their social worker has seen them where they live now, and the next visit is not overdue: every 6 weeks for most children, "
                + "more often in the first weeks with parents or with carers approved for a short time, every 3 months in a settled long-term home, "
                + "or as often as has been agreed for the child",
            Source = "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 28",
            Needs =
            FieldsFor.InCare(Fields.Children.LegalStatus, Fields.Children.PlacementType, Fields.Children.LastVisit),
            NeedsOneOf = [[Fields.Children.LastReview, Fields.Reviews.Held]],
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Note = "The duty is to every child; the percentage is the council's own.",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && VisitClock.IsDue(child),
        Passes = VisitClock.IsUpToDate,
        Because = VisitGrounds.Of,
    };
}
