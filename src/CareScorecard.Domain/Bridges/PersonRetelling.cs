using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Bridges;

/// <summary>Care leavers and plans for adoption told again: see <see cref="Retelling"/>.</summary>
internal static class PersonRetelling
{
    private const int AdoptedMonths = 12;

    /// <summary>The list itself has no dates: nobody is put on it or taken off it.</summary>
    public static IReadOnlyList<CareLeaver> CareLeavers(MonthRecords earlier, MonthRecords later, RetoldDates dates)
    {
        var told = later.CareLeavers.DistinctBy(leaver => leaver.YoungPerson).ToDictionary(leaver => leaver.YoungPerson);
        return [.. earlier.CareLeavers.Select(said => told.TryGetValue(said.YoungPerson, out var now) ? Retell(said, now, dates) : said)];
    }

    /// <summary>A plan that began after the earlier month's end says nothing of another one that was there before it.</summary>
    public static IReadOnlyList<AdoptionCase> Adoptions(MonthRecords earlier, MonthRecords later)
    {
        var asAt = earlier.Month.LastDay;
        if (!Fields.Adoption.All.All(field => earlier.Fields.Contains(field) == later.Fields.Contains(field)))
        {
            return earlier.Adoptions;
        }

        var listed = later.Adoptions.Select(adoption => adoption.Child).ToHashSet();
        var toldOf = later.Adoptions.Where(adoption => BeganOn(adoption) <= asAt).Select(adoption => adoption.Child).ToHashSet();
        var adopted = later.Month.Window(AdoptedMonths);
        return
        [
            // The list holds the adoptions of a year: one that is missing from it was taken back.
            .. earlier.Adoptions.Where(said =>
                !toldOf.Contains(said.Child)
                && (listed.Contains(said.Child) || !(said.AdoptedOn <= asAt && adopted.Contains(said.AdoptedOn)))),
            .. later.Adoptions.Where(adoption => toldOf.Contains(adoption.Child)),
        ];
    }

    private static CareLeaver Retell(CareLeaver said, CareLeaver told, RetoldDates dates) => said with
    {
        BornOn = dates.InBoth(Fields.CareLeavers.DateOfBirth) ? told.BornOn : said.BornOn,
        PathwayPlanReviewedOn = dates.Last(
            Fields.CareLeavers.PathwayPlanReviewed, said.PathwayPlanReviewedOn, told.PathwayPlanReviewedOn),
        LastContactOn = dates.Last(Fields.CareLeavers.LastContact, said.LastContactOn, told.LastContactOn),
    };

    // The first that is known of the plan; nothing where no day is.
    private static DateOnly? BeganOn(AdoptionCase adoption) =>
        new[] { adoption.DecidedOn, adoption.PlacementOrderOn, adoption.MatchedOn, adoption.PlacedOn, adoption.AdoptedOn, adoption.ReversedOn }
            .Min();
}
