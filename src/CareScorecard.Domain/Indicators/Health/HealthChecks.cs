using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Health;

/// <summary>Teeth, immunisations and development, as the Department for Education's yearly return asks for them.</summary>
internal static class HealthChecks
{
    private const int SchoolAge = 5;
    private const string OfTheReturn = "Department for Education, children looked after return (SSDA903): outcomes of children in care for 12 months";
    private const string TwelveMonthsInCare = "Children in our care on the last day of the month who have been in care for 12 months or more";

    public static Indicator Dental { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "dental-check",
            Theme = Theme.Health,
            Title = "Dental check in the last year",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = TwelveMonthsInCare,
            WhoPasses = "A dentist last checked their teeth in the last 12 months",
            WindowMonths = 12,
            Source = OfTheReturn,
            Needs = FieldsFor.InCare(Fields.Children.LastDentalCheck),
            DefaultTarget = DefaultTargets.AtLeast(70m, TargetOwner.Ours),
            ComparatorMeasure = "dental_check_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(12),
        Passes = child => child.IsWithinMonths(child.Record.LastDentalCheckOn, 12),
        Because = child => Grounds.InMonths(Fields.Children.LastDentalCheck, child.Record.LastDentalCheckOn, 12),
    };

    public static Indicator Immunisations { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "immunisations",
            Theme = Theme.Health,
            Title = "Immunisations up to date",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = TwelveMonthsInCare,
            WhoPasses = "They have had the immunisations for their age",
            Source = OfTheReturn,
            Needs = FieldsFor.InCare(Fields.Children.Immunisations),
            DefaultTarget = DefaultTargets.AtLeast(85m, TargetOwner.Ours),
            ComparatorMeasure = "immunisations_up_to_date_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(12),
        Passes = child => child.Record.ImmunisationsUpToDate == true,
        Because = child => Grounds.Answer(Fields.Children.Immunisations, child.Record.ImmunisationsUpToDate),
    };

    public static Indicator Development { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "development-checks",
            Theme = Theme.Health,
            Title = "Development checks up to date (under 5)",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Higher,
            WhoCounts = $"{TwelveMonthsInCare} and are under 5",
            WhoPasses = "They have had the development checks for their age",
            Source = OfTheReturn,
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.DevelopmentChecks),
            ComparatorMeasure = "development_checks_0_4_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(12) && child.Age < SchoolAge,
        Passes = child => child.Record.DevelopmentChecksUpToDate == true,
        Because = child => Grounds.Answer(Fields.Children.DevelopmentChecks, child.Record.DevelopmentChecksUpToDate),
    };
}
