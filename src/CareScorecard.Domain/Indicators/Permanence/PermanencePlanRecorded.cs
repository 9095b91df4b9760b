using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Permanence;

/// <summary>A plan for a permanent home is due by the second review, four months after the child came into care.</summary>
internal static class PermanencePlanRecorded
{
    private const int DueAfterMonths = 4;

    public static Indicator Declared { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "permanence-plan-recorded",
            Theme = Theme.Permanence,
            Title = "Plan for permanence recorded",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = "Children in our care on the last day of the month who came into care 4 months ago or earlier",
            WhoPasses = "Those with a plan for a permanent home",
            Needs = FieldsFor.InCare(Fields.Children.PermanencePlan),
            DefaultTarget = DefaultTargets.AtLeast(95m, TargetOwner.Ours),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(DueAfterMonths),
        Passes = child => !string.IsNullOrWhiteSpace(child.Record.PermanencePlan),
        Because = child => Grounds.Recorded(Fields.Children.PermanencePlan, !string.IsNullOrWhiteSpace(child.Record.PermanencePlan))
            .DueBy(child.Record.CareStartedOn.AddMonths(DueAfterMonths)),
    };
}
