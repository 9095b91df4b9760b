using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Indicators.Adoption;

/// <summary>How long adoption took for the children adopted in the last 12 months, in days.</summary>
internal static class AdoptionTimes
{
    private const string AdoptedIn12Months = "Children adopted in the last 12 months for whom both days are known";

    public static Indicator ToAdoptiveFamily { get; } = new DeclaredIndicator<AdoptionInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "days-to-adoptive-family",
            Theme = Theme.Adoption,
            Title = "Days from coming into care to moving in with adopters (12 months)",
            Unit = Unit.Days,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Lower,
            WhoCounts = AdoptedIn12Months,
            WhoPasses = "The average of the days from coming into care to moving in with the adopters",
            Note = "Not adjusted for children who were adopted by their foster carers.",
            Source = $"{PlainWords.AdoptionScorecard}, measure A1 (unadjusted)",
            WindowMonths = 12,
            Needs = [Fields.Adoption.AdoptionOrder, Fields.Adoption.EnteredCare, Fields.Adoption.Placed],
            DefaultTarget = DefaultTargets.AtMost(426m, TargetOwner.National, "The Department's threshold of 14 months"),
            Decimals = 0,
            Counts = SubjectKind.AdoptionCase,
        },
        Roll = month => month.Adoptions,
        Counts = adoption => adoption.AdoptedWithin(12) && adoption.EnteredCareOn is not null && adoption.Record.PlacedOn is not null,
        Passes = _ => true,
        Because = adoption => Grounds.Day(Fields.Adoption.EnteredCare, adoption.EnteredCareOn).And(Grounds.Day(Fields.Adoption.Placed, adoption.Record.PlacedOn)),
        Amount = adoption => Days(adoption.EnteredCareOn, adoption.Record.PlacedOn),
    };

    public static Indicator OrderToMatch { get; } = new DeclaredIndicator<AdoptionInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "days-order-to-match",
            Theme = Theme.Adoption,
            Title = "Days from court order to match (12 months)",
            Unit = Unit.Days,
            Calculation = Calculation.Quotient,
            Polarity = Polarity.Lower,
            WhoCounts = AdoptedIn12Months,
            WhoPasses = "The average of the days from the court's placement order to the choice of adopters; 0 for a child matched before",
            Source = $"{PlainWords.AdoptionScorecard}, from placement order to match",
            WindowMonths = 12,
            Needs = [Fields.Adoption.AdoptionOrder, Fields.Adoption.PlacementOrder, Fields.Adoption.Matched],
            DefaultTarget = DefaultTargets.AtMost(121m, TargetOwner.National, "The Department's threshold of 4 months"),
            Decimals = 0,
            Counts = SubjectKind.AdoptionCase,
        },
        Roll = month => month.Adoptions,
        Counts = adoption =>
            adoption.AdoptedWithin(12) && adoption.Record is { PlacementOrderOn: not null, MatchedOn: not null },
        Passes = _ => true,
        Because = adoption => Grounds.Day(Fields.Adoption.PlacementOrder, adoption.Record.PlacementOrderOn).And(Grounds.Day(Fields.Adoption.Matched, adoption.Record.MatchedOn)),
        Amount = adoption => Math.Max(0, Days(adoption.Record.PlacementOrderOn, adoption.Record.MatchedOn)),
    };

    private static int Days(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber ?? 0;
}
