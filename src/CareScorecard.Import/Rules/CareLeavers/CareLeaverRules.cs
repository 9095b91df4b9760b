using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.CareLeavers;

/// <summary>The rules for care leavers.</summary>
internal static class CareLeaverRules
{
    public static RuleSet<CareLeaver> For(MonthTables tables) => new(tables.CareLeavers, leaver => leaver.YoungPerson.Value,
    [
        new DateAfterMonth<CareLeaver>("LVR-101", Fields.CareLeavers.DateOfBirth, leaver => leaver.BornOn),
        new DateAfterMonth<CareLeaver>("LVR-101", Fields.CareLeavers.PathwayPlanReviewed, leaver => leaver.PathwayPlanReviewedOn),
        new DateAfterMonth<CareLeaver>("LVR-101", Fields.CareLeavers.LastContact, leaver => leaver.LastContactOn),
        new AgeDisagrees<CareLeaver>("LVR-104", Fields.CareLeavers.DateOfBirth, leaver => leaver.BornOn),
    ],
    [
        new SaidTwice<CareLeaver>("LVR-102", Fields.CareLeavers.YoungPersonId, "young person", all => all.CareLeavers, leaver => leaver.YoungPerson),
    ]);
}
