using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Adoption;

/// <summary>Children who were adopted: by the day of the court's adoption order, or as the way out of care.</summary>
internal static class Adopted
{
    public static Indicator YearToDate { get; } = new DeclaredIndicator<AdoptionInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "adopted-year-to-date",
            Theme = Theme.Adoption,
            Title = "Adopted this financial year",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = "Children for whom a court made an adoption order since 1 April",
            WhoPasses = PlainWords.AllOfThem,
            Note = "Starts again at 0 each April.",
            WindowMonths = 12,
            Needs = [Fields.Adoption.AdoptionOrder],
            Decimals = 0,
            Counts = SubjectKind.AdoptionCase,
        },
        Roll = month => month.Adoptions,
        Counts = adoption => adoption.Month.Month.FinancialYearToDate.Contains(adoption.Record.AdoptedOn),
        Passes = _ => true,
        Because = adoption => Grounds.Day(Fields.Adoption.AdoptionOrder, adoption.Record.AdoptedOn),
    };

    public static Indicator In12Months { get; } = new DeclaredIndicator<AdoptionInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "adopted-12-months",
            Theme = Theme.Adoption,
            Title = "Adopted in the last 12 months",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = "Children for whom a court made an adoption order in the last 12 months",
            WhoPasses = PlainWords.AllOfThem,
            WindowMonths = 12,
            Needs = [Fields.Adoption.AdoptionOrder],
            Decimals = 0,
            Counts = SubjectKind.AdoptionCase,
        },
        Roll = month => month.Adoptions,
        Counts = adoption => adoption.AdoptedWithin(12),
        Passes = _ => true,
        Because = adoption => Grounds.Day(Fields.Adoption.AdoptionOrder, adoption.Record.AdoptedOn),
    };

    public static Indicator LeftByAdoption { get; } = new DeclaredIndicator<ChildInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "left-by-adoption",
            Theme = Theme.Adoption,
            Title = "Left care to adoption",
            Unit = Unit.Percent,
            Calculation = Calculation.Share,
            Polarity = Polarity.Context,
            WhoCounts = PlainWords.LeftIn12Months,
            WhoPasses = "Those who left because they were adopted",
            Source = PlainWords.DepartmentsReturn,
            WindowMonths = 12,
            LeaverMonths = 12,
            Needs = FieldsFor.LeftCare(Fields.Children.ReasonCareEnded),
            ComparatorMeasure = "adopted_pct_of_ceasing",
            ComparatorDifference = PlainWords.CountedOnceAYear,
            Counts = SubjectKind.Child,
        },
        Roll = month => month.Children,
        Counts = child => child.EndedWithin(12),
        Passes = child => child.Record.ReasonCareEnded.IsAdoption(),
        Because = child => Grounds.Code(Fields.Children.ReasonCareEnded, child.Record.ReasonCareEnded).And(Grounds.Day(Fields.Children.CareEnded, child.Record.CareEndedOn)),
    };
}
