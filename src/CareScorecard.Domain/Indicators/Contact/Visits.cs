using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Contact;

/// <summary>How lately children have been seen by their social worker.</summary>
internal static class Visits
{
    private const int SixWeeks = 42;
    private const int Week = 7;

    public static Indicator InSixWeeks { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "visited-6-weeks",
            Theme = Theme.Contact,
            Title = "Seen by their social worker in the last 6 weeks",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Children in our care on the last day of the month who came into care at least 7 days before it",
            WhoPasses = "Their social worker last saw them no more than 42 days before the last day of the month",
            WindowMonths = 2,
            Needs = FieldsFor.InCare(Fields.Children.LastVisit),
            DefaultTarget = DefaultTargets.AtLeast(90m, TargetOwner.Ours),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare && child.Record.CareStartedOn <= child.Month.AsAt.AddDays(-Week),
        Passes = child => child.IsWithinDays(child.Record.LastVisitOn, SixWeeks),
        Because = child => Grounds.Day(Fields.Children.LastVisit, child.Record.LastVisitOn).DueBy(child.Record.LastVisitOn?.AddDays(SixWeeks)),
    };
}
