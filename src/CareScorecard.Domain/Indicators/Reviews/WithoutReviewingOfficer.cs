using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Months.Rolls;
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

    private protected override Grounds Explain(Subject subject)
    {
        var child = (ChildInMonth)subject;
        var officer = Grounds.Text(Fields.Children.ReviewingOfficer, child.Record.ReviewingOfficer);
        return child.Record.ReviewingOfficer is not { } name || string.IsNullOrWhiteSpace(name) || IsListed(name, child.Month)
            ? officer
            : officer.And(new Grounds("Not on the list of officers"));
    }

    private static bool IsListed(string name, CareMonth month) =>
        month.Records.ReviewingOfficers.Any(officer => Matching.Key(officer.Name) == Matching.Key(name));

    private protected override Judgement Begin(CareMonth month)
    {
        var names = month.OfficerNames;
        var isListed = names.Among(month.Records.ReviewingOfficers.Select(officer => Matching.Key(officer.Name)).ToHashSet());
        return new Judgement<ChildInMonth>(month.Children, Definition.Calculation)
        {
            Counts = child => child.InCare,
            Passes = child => names.NameOf[child.Index] is var name && (name == NameColumn.None || !isListed[name]),
        };
    }
}
