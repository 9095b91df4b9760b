using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Demand;

/// <summary>How many children are in our care, alone and against all children of the area, and who they are.</summary>
internal static class CareNumbers
{
    private const string AllChildrenOfTheArea = "All children aged 0 to 17 who live in our area";

    public static Indicator ChildrenInCare { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "children-in-care",
            Theme = Theme.Demand,
            Title = "Children in our care",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = PlainWords.AllOfThem,
            Note = "Children who come only for a series of short breaks are not counted, here or anywhere else.",
            Source = PlainWords.DepartmentsReturn,
            Needs = FieldsFor.InCare(),
            Decimals = 0,
            ComparatorMeasure = "cla_number",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = _ => true,
        Because = child => Grounds.Day(Fields.Children.CareStarted, child.Record.CareStartedOn),
    };

    public static Indicator RatePer10000 { get; } = new OfPopulationIndicator
    {
        Definition = new IndicatorDefinition
        {
            Id = "rate-per-10000",
            Theme = Theme.Demand,
            Title = "Children in our care for every 10,000 children",
            Unit = Unit.Rate,
            Calculation = Calculation.RatePer10000,
            Polarity = Polarity.Context,
            WhoCounts = AllChildrenOfTheArea,
            AgainstPopulation = true,
            WhoPasses = PlainWords.InOurCare,
            Note = "The number of children in our area is an estimate, set by the council with the month from which it applies.",
            Source = PlainWords.DepartmentsReturn,
            Needs = FieldsFor.InCare(),
            ComparatorMeasure = "cla_rate_per_10000",
            Counts = SubjectKind.Child,
        },
        Counts = child => child.InCare,
        Passes = _ => true,
        Because = child => Grounds.Day(Fields.Children.CareStarted, child.Record.CareStartedOn),
    };

    public static Indicator UnaccompaniedShare { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "unaccompanied-share",
            Theme = Theme.Demand,
            Title = "Unaccompanied asylum-seeking children",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Context,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "Those who came to this country on their own to seek asylum",
            Source = PlainWords.DepartmentsReturn,
            Needs = FieldsFor.InCare(Fields.Children.Uasc),
            ComparatorMeasure = "uasc_pct_of_cla",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.UnaccompaniedAsylumSeeking == true,
        Because = child => Grounds.Answer(Fields.Children.Uasc, child.Record.UnaccompaniedAsylumSeeking),
    };

    public static Indicator UnaccompaniedOfPopulation { get; } = new OfPopulationIndicator
    {
        Definition = new IndicatorDefinition
        {
            Id = "unaccompanied-of-population",
            Theme = Theme.Demand,
            Title = "Unaccompanied children as a share of all children",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = AllChildrenOfTheArea,
            AgainstPopulation = true,
            WhoPasses = "Children in our care on the last day of the month who came to this country on their own to seek asylum",
            Source = "National Transfer Scheme: 0.1 % of the children who live in the area",
            Needs = FieldsFor.InCare(Fields.Children.Uasc),
            DefaultTarget = DefaultTargets.AtMost(0.10m, TargetOwner.National, "The threshold of the National Transfer Scheme"),
            Tolerance = 0m,
            Decimals = 2,
            Counts = SubjectKind.Child,
        },
        Counts = child => child.InCare,
        Passes = child => child.Record.UnaccompaniedAsylumSeeking == true,
        Because = child => Grounds.Answer(Fields.Children.Uasc, child.Record.UnaccompaniedAsylumSeeking),
    };

    public static Indicator EthnicityRecorded { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "ethnicity-recorded",
            Theme = Theme.Demand,
            Title = "Ethnicity recorded",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = PlainWords.InOurCare,
            WhoPasses = "Those whose ethnicity is recorded; refused, not obtained and unknown are not",
            Needs = FieldsFor.InCare(Fields.Children.Ethnicity),
            DefaultTarget = DefaultTargets.AtLeast(100m, TargetOwner.Ours),
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCare,
        Passes = child => child.Record.Ethnicity.IsRecorded(),
        Because = child => Grounds.Recorded(Fields.Children.Ethnicity, child.Record.Ethnicity.IsRecorded()),
    };
}
