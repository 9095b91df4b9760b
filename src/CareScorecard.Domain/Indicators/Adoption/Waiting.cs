using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators.Adoption;

/// <summary>Children whom a court has allowed us to place for adoption, and who do not live with adopters yet.</summary>
internal static class Waiting
{
    public static Indicator WithPlacementOrder { get; } = new DeclaredIndicator<AdoptionInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "waiting-with-placement-order",
            Theme = Theme.Adoption,
            Title = "Waiting with a placement order",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Context,
            WhoCounts = "Children whom a court has allowed us to place for adoption, whose plan still is adoption, and who are not adopted yet",
            WhoPasses = "Those who do not live with their adopters yet",
            Needs =
            [
                Fields.Adoption.PlacementOrder,
                Fields.Adoption.Placed,
                Fields.Adoption.AdoptionOrder,
                Fields.Adoption.DecisionReversed,
            ],
            Decimals = 0,
            Counts = SubjectKind.AdoptionCase,
        },
        Roll = month => month.Adoptions,
        Counts = adoption => adoption.HasPlacementOrder,
        Passes = adoption => adoption.IsWaiting,
        Because = adoption => Grounds.Day(Fields.Adoption.PlacementOrder, adoption.Record.PlacementOrderOn).And(Grounds.Day(Fields.Adoption.Placed, adoption.Record.PlacedOn)),
    };

    public static Indicator NotMatched { get; } = new DeclaredIndicator<AdoptionInMonth>
    {
        Definition = new IndicatorDefinition
        {
            Id = "waiting-not-matched",
            Theme = Theme.Adoption,
            Title = "Waiting and not yet matched",
            Unit = Unit.Count,
            Calculation = Calculation.Count,
            Polarity = Polarity.Lower,
            WhoCounts = "Children waiting to live with adopters whom a court has allowed us to place for adoption",
            WhoPasses = "Those for whom no adopters have been chosen yet",
            Needs =
            [
                Fields.Adoption.PlacementOrder,
                Fields.Adoption.Matched,
                Fields.Adoption.Placed,
                Fields.Adoption.AdoptionOrder,
                Fields.Adoption.DecisionReversed,
            ],
            Decimals = 0,
            Counts = SubjectKind.AdoptionCase,
        },
        Roll = month => month.Adoptions,
        Counts = adoption => adoption.IsWaiting,
        Passes = adoption => adoption.Record.MatchedOn is null,
        Because = adoption => Grounds.Day(Fields.Adoption.PlacementOrder, adoption.Record.PlacementOrderOn).And(Grounds.Day(Fields.Adoption.Matched, adoption.Record.MatchedOn)),
    };
}
