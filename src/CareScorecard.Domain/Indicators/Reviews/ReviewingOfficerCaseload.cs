using CareScorecard.Domain.Months;
using CareScorecard.Domain.Months.Rolls;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Reviews;

/// <summary>
/// Children in care for each full-time reviewing officer. Its cohort are the children, so that it can be broken down like any other
/// figure of children; the denominator are the officers' posts, which do not come from them.
/// </summary>
internal sealed class ReviewingOfficerCaseload : Indicator
{
    internal const string Handbook = "Independent Reviewing Officers' Handbook (2010): 50 to 70 children for a full-time officer";

    /// <summary>Which officer each child in care has, for how many posts, and who is a manager: a manager counted in would lower every caseload.</summary>
    internal static readonly IReadOnlyList<Field> OfficersAndTheirChildren = FieldsFor.InCare(
        Fields.Children.ReviewingOfficer,
        Fields.ReviewingOfficers.Name,
        Fields.ReviewingOfficers.FullTimeEquivalent,
        Fields.ReviewingOfficers.Manager);

    private ReviewingOfficerCaseload()
    {
    }

    public static Indicator ForChildrenInCare { get; } = new ReviewingOfficerCaseload
    {
        Definition = new IndicatorDefinition
        {
            Id = "iro-caseload",
            Theme = Theme.Reviews,
            Title = "Children for each independent reviewing officer",
            Unit = Unit.PerFullTimePost,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Band,
            WhoCounts = "Full-time posts of the independent reviewing officers who check children's plans, managers left out",
            WhoPasses = "Children in our care on the last day of the month who have one of these officers",
            Source = Handbook,
            Needs = OfficersAndTheirChildren,
            DefaultTarget = DefaultTargets.Between(50m, 70m, TargetOwner.National, Handbook),
            Note = "Children of managers, children without an officer, and officers whose hours are not recorded are left out.",
            AgainstOfficersPosts = true,
            Counts = SubjectKind.Child,
        },
    };

    private protected override Grounds Explain(Subject subject) =>
        Grounds.Text(Fields.Children.ReviewingOfficer, ((ChildInMonth)subject).Record.ReviewingOfficer);

    private protected override Judgement Begin(CareMonth month)
    {
        var officers = month.ReviewingOfficers.Subjects.Where(officer => officer.HasPost).ToList();
        var names = month.OfficerNames;
        var hasPost = names.Among(officers.Select(officer => officer.Identity).ToHashSet());
        return new Judgement<ChildInMonth>(month.Children, Definition.Calculation)
        {
            Counts = child => child.InCare && names.NameOf[child.Index] is not NameColumn.None and var name && hasPost[name],
            Passes = _ => true,
            FixedDenominator = officers.Sum(officer => officer.Record.FullTimeEquivalent!.Value),
        };
    }
}
