using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Reviews;

/// <summary>Children in care whose plan nobody checks. Managers and officers without recorded hours are on the list too: a child of theirs has an officer.</summary>
internal sealed class WithoutReviewingOfficer : Indicator
{
    private WithoutReviewingOfficer()
    {
    }

    public static Indicator Count { get; } = new WithoutReviewingOfficer
    {
        Definition = new IndicatorDefinition
        {
            Id = "without-iro",
            Theme = Theme.Reviews,
            Title = "Children with no reviewing officer",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Lower,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "No independent reviewing officer, who checks each child's plan, is recorded for the child, or one who is not on the list of officers",
            Source = "Children Act 1989, section 25A",
            Needs = FieldsFor.InCare(Fields.Children.ReviewingOfficer, Fields.ReviewingOfficers.Name),
            DefaultTarget = DefaultTargets.AtMost(0m, TargetOwner.Statutory, "Children Act 1989, section 25A: every child has one"),
            Decimals = 0,
            Counts = SubjectKind.Child,
        },
    };

    protected override Outcome JudgeRecorded(CareMonth month)
    {
        var listed = month.Records.ReviewingOfficers.Select(officer => Matching.Key(officer.Name)).ToHashSet();
        var counted = new MemberSet(month.Children.Count);
        var without = new MemberSet(month.Children.Count);
        foreach (var child in month.Children.Subjects)
        {
            if (!child.InCare)
            {
                continue;
            }

            counted.Add(child.Index);
            if (child.Record.ReviewingOfficer is not { } name || !listed.Contains(Matching.Key(name)))
            {
                without.Add(child.Index);
            }
        }

        var cohort = new Cohort { Roll = month.Children, Counted = counted, Passing = without };
        return new Outcome(IndicatorValue.From(without.Count, counted.Count, Definition.Calculation), cohort);
    }
}
