using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Reviews;

/// <summary>How much work reviewing officers carry, officer by officer.</summary>
internal static class ReviewingOfficerWork
{
    private const decimal MostForFullTime = 70m;

    public static Indicator AllWork { get; } = new DeclaredIndicator<OfficerInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "iro-caseload-all-work",
            Theme = Theme.Reviews,
            Title = "Children and child protection plans for each reviewing officer",
            Unit = Unit.PerFullTimePost,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Band,
            WhoCounts = "Full-time posts of the independent reviewing officers who check children's plans, managers left out",
            WhoPasses = "Children in our care on the last day of the month who have one of these officers, and the child protection plans that the officers hold besides",
            Source = ReviewingOfficerCaseload.Handbook,
            Needs = [.. ReviewingOfficerCaseload.OfficersAndTheirChildren, Fields.ReviewingOfficers.ChildProtectionPlans],
            DefaultTarget = DefaultTargets.Between(50m, 70m, TargetOwner.National, ReviewingOfficerCaseload.Handbook),
            Note = "Officers whose hours are not recorded are left out. Child protection plans are figures of officers, not of children in our care.",
            Counts = SubjectKind.ReviewingOfficer,
        },
        Roll = month => month.ReviewingOfficers,
        Counts = officer => officer.HasPost,
        Passes = _ => true,
        Because = officer => Work(officer).And(Grounds.Number(Fields.ReviewingOfficers.ChildProtectionPlans, officer.Record.ChildProtectionPlans)),
        Amount = officer => officer.ChildrenInCare + (officer.Record.ChildProtectionPlans ?? 0),
        Weight = officer => officer.Record.FullTimeEquivalent!.Value,
    };

    public static Indicator OverSeventy { get; } = new DeclaredIndicator<OfficerInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "iro-over-70",
            Theme = Theme.Reviews,
            Title = "Reviewing officers with more than 70 children each full-time post",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Lower,
            WhoCounts = "Independent reviewing officers who check children's plans, managers left out",
            WhoPasses = "The officer has more than 70 children in our care for a full-time post, part-time hours taken into account",
            Source = ReviewingOfficerCaseload.Handbook,
            Needs = ReviewingOfficerCaseload.OfficersAndTheirChildren,
            DefaultTarget = DefaultTargets.AtMost(0m, TargetOwner.National, ReviewingOfficerCaseload.Handbook),
            Decimals = 0,
            Note = "Officers whose hours are not recorded are left out.",
            Counts = SubjectKind.ReviewingOfficer,
        },
        Roll = month => month.ReviewingOfficers,
        Counts = officer => officer.HasPost,
        Passes = officer => officer.ChildrenInCare > MostForFullTime * officer.Record.FullTimeEquivalent!.Value,
        Because = Work,
    };

    private static Grounds Work(OfficerInMonth officer) =>
        new Grounds($"{officer.ChildrenInCare} children in care")
            .And(Grounds.Number(Fields.ReviewingOfficers.FullTimeEquivalent, officer.Record.FullTimeEquivalent));
}
