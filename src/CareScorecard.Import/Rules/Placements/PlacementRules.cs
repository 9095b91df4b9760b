using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Placements;

/// <summary>The rules for placement history.</summary>
internal static class PlacementRules
{
    public static RuleSet<PlacementStay> For(MonthTables tables) => new(tables.Placements, stay => stay.Child.Value,
    [
        new PlacementEndedBeforeItStarted(),
        new DateAfterMonth<PlacementStay>("PLC-101", Fields.Placements.Started, stay => stay.StartedOn),
        new DateAfterMonth<PlacementStay>("PLC-101", Fields.Placements.Ended, stay => stay.EndedOn),
    ],
    [
        // Two rows that say the same in every column; two placements that start on one day are the council's to explain, not ours.
        new SaidTwice<PlacementStay>("PLC-102", Fields.Placements.ChildId, "placement", all => all.Placements, stay => stay),
    ]);
}
