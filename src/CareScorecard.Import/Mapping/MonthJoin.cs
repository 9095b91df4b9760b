using CareScorecard.Domain.Children;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Mapping;

/// <summary>
/// Puts together what several files of one month say of the same thing, once all have been read: later files fill what earlier ones
/// lack. Where two give different values the earlier file decides, and it is told.
/// </summary>
internal static class MonthJoin
{
    public static void Run(MonthTables tables)
    {
        new TableJoin<PeriodOfCare>(tables.Children, JoinedFields.Children)
        {
            Key = period => (period.Child, period.CareStartedOn),
            Child = period => period.Child,
            Choose = ChoosePeriod,
        }.Run();
        new TableJoin<PlacementStay>(tables.Placements, JoinedFields.Placements)
        {
            Key = stay => (stay.Child, stay.StartedOn),
            Child = stay => stay.Child,
        }.Run();
        new TableJoin<Review>(tables.Reviews, JoinedFields.Reviews)
        {
            Key = review => (review.Child, review.HeldOn),
            Child = review => review.Child,
        }.Run();
        new TableJoin<CareLeaver>(tables.CareLeavers, JoinedFields.CareLeavers)
        {
            Key = leaver => leaver.YoungPerson,
            Child = leaver => leaver.YoungPerson,
        }.Run();
        new TableJoin<AdoptionCase>(tables.Adoption, JoinedFields.Adoption)
        {
            Key = adoption => (adoption.Child, adoption.EnteredCareOn),
            Child = adoption => adoption.Child,
            Choose = ChooseAdoption,
        }.Run();
        new TableJoin<ReviewingOfficer>(tables.ReviewingOfficers, JoinedFields.ReviewingOfficers)
        {
            Key = officer => Matching.Key(officer.Name),
        }.Run();
        new TableJoin<SocialWorker>(tables.SocialWorkers, JoinedFields.SocialWorkers)
        {
            Key = worker => Matching.Key(worker.Name),
        }.Run();
        new TableJoin<CouncilMeasure>(tables.Measures, JoinedFields.Measures)
        {
            Key = measure => measure.Id.ToUpperInvariant(),
        }.Run();
    }

    /// <summary>The period that the row names by its start; else the one that is open; else the latest.</summary>
    private static Entry<PeriodOfCare> ChoosePeriod(IReadOnlyList<Entry<PeriodOfCare>> periods, PeriodOfCare said) =>
        periods.LastOrDefault(period => period.Record.CareStartedOn == said.CareStartedOn)
        ?? periods.OrderBy(period => period.Record.CareEndedOn is null).ThenBy(period => period.Record.CareStartedOn).Last();

    private static Entry<AdoptionCase> ChooseAdoption(IReadOnlyList<Entry<AdoptionCase>> cases, AdoptionCase said) =>
        cases.LastOrDefault(one => one.Record.EnteredCareOn == said.EnteredCareOn) ?? cases.OrderBy(one => one.Record.EnteredCareOn).Last();
}
