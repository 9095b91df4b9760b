using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Contact;

/// <summary>Whether the social worker's manager has gone through the child's case with them.</summary>
internal static class Supervision
{
    public static Indicator InMonth { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "supervision-in-month",
            Theme = Theme.Contact,
            Title = "Case supervised this month",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "A manager went through the child's case with the social worker during the month",
            Needs = FieldsFor.InCare(Fields.Children.LastSupervision),
            DefaultTarget = DefaultTargets.AtLeast(90m, TargetOwner.Ours),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.IsWithinMonths(child.Record.LastSupervisionOn, 1),
        Because = child => Grounds.InMonths(Fields.Children.LastSupervision, child.Record.LastSupervisionOn, 1),
    };
}
