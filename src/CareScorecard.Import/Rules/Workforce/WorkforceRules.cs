using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Rules.Workforce;

/// <summary>The rules for reviewing officers and social workers.</summary>
internal static class WorkforceRules
{
    public static RuleSet<ReviewingOfficer> ForOfficers(MonthTables tables) => new(tables.ReviewingOfficers, _ => null,
    [
        new WithoutFullTimeEquivalent<ReviewingOfficer>("IRO-101", Fields.ReviewingOfficers.FullTimeEquivalent, officer => officer.FullTimeEquivalent),
    ],
    [
        new SaidTwice<ReviewingOfficer>("IRO-102", Fields.ReviewingOfficers.Name, "officer", all => all.ReviewingOfficers, officer => Matching.Key(officer.Name)),
    ]);

    public static RuleSet<SocialWorker> ForWorkers(MonthTables tables) => new(tables.SocialWorkers, _ => null,
    [
        new WithoutFullTimeEquivalent<SocialWorker>("SWK-101", Fields.SocialWorkers.FullTimeEquivalent, worker => worker.FullTimeEquivalent),
    ],
    [
        new SaidTwice<SocialWorker>("SWK-102", Fields.SocialWorkers.Name, "worker", all => all.SocialWorkers, worker => Matching.Key(worker.Name)),
    ]);
}
