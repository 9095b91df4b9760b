using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Adoption;

/// <summary>The rules for children with a plan for adoption. A child may have several rows: the latest that is open counts.</summary>
internal static class AdoptionRules
{
    private const string DateAfterMonth = "ADO-101";

    public static RuleSet<AdoptionCase> For(MonthTables tables) => new(tables.Adoption, adoption => adoption.Child.Value,
    [
        new BornAfterEnteringCare(),
        new AgeDisagrees<AdoptionCase>("ADO-104", Fields.Adoption.DateOfBirth, adoption => adoption.BornOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.DateOfBirth, adoption => adoption.BornOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.EnteredCare, adoption => adoption.EnteredCareOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.Decision, adoption => adoption.DecidedOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.PlacementOrder, adoption => adoption.PlacementOrderOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.Matched, adoption => adoption.MatchedOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.Placed, adoption => adoption.PlacedOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.AdoptionOrder, adoption => adoption.AdoptedOn),
        new DateAfterMonth<AdoptionCase>(DateAfterMonth, Fields.Adoption.DecisionReversed, adoption => adoption.ReversedOn),
    ],
    []);
}
