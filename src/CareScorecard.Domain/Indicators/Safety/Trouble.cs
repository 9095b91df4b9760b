using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Safety;

/// <summary>Trouble with the law and with drugs or alcohol, as the Department for Education's yearly return asks for it.</summary>
internal static class Trouble
{
    private const string OfTheReturn = "Department for Education, children looked after return (SSDA903): outcomes of children in care for 12 months";
    private const string TwelveMonthsInCare = "in our care on the last day of the month who have been in care for 12 months or more";

    public static Indicator ConvictedOrCautioned { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "convicted-or-cautioned",
            Theme = Theme.Safety,
            Title = "Convicted or cautioned in the last year",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = $"Children aged 10 to 17 {TwelveMonthsInCare}",
            WhoPasses = "They were convicted of an offence, or cautioned or warned for one, in the last 12 months",
            WindowMonths = 12,
            Source = OfTheReturn,
            Needs = FieldsFor.InCare(Fields.Children.DateOfBirth, Fields.Children.ConvictedOrCautioned),
            ComparatorMeasure = "convicted_or_cautioned_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(12) && child.Age is >= 10 and <= 17,
        Passes = child => child.Record.ConvictedOrCautioned == true,
        Because = child => Grounds.Answer(Fields.Children.ConvictedOrCautioned, child.Record.ConvictedOrCautioned),
    };

    public static Indicator SubstanceMisuse { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "substance-misuse",
            Theme = Theme.Safety,
            Title = "Substance misuse identified",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Lower,
            WhoCounts = $"Children {TwelveMonthsInCare}",
            WhoPasses = "A problem with drugs, alcohol or solvents has been identified",
            WindowMonths = 12,
            Source = OfTheReturn,
            Needs = FieldsFor.InCare(Fields.Children.SubstanceMisuse),
            ComparatorMeasure = "substance_misuse_pct",
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.InCareForMonths(12),
        Passes = child => child.Record.SubstanceMisuseIdentified == true,
        Because = child => Grounds.Answer(Fields.Children.SubstanceMisuse, child.Record.SubstanceMisuseIdentified),
    };
}
