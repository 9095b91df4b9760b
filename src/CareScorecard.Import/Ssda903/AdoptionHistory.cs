using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;

namespace CareScorecard.Import.Ssda903;

/// <summary>
/// How far plans for adoption had come by a day. Episodes say when a placement order was made (E1, or the older D1), when the child was
/// placed (A3 to A6) and adopted (E11, E12); AD1 and PlacedAdoption, what was decided and when.
/// </summary>
internal sealed class AdoptionHistory
{
    private readonly CareReturn _return;
    private readonly DateOnly _asAt;
    private readonly ILookup<ChildId, AdoptionRow> _decisions;

    public AdoptionHistory(CareReturn careReturn, DateOnly asAt)
    {
        _return = careReturn;
        _asAt = asAt;
        _decisions = careReturn.PlacedForAdoption.Ready.Concat(careReturn.Adopted.Ready).Select(row => row.Record).ToLookup(row => row.Child);
    }

    /// <summary>
    /// What is told. Matches are not: AD1 has them of children who were adopted, and of nobody who still waits. Adoptions are told once the
    /// return holds twelve months of them.
    /// </summary>
    public IEnumerable<Field> Told(bool hasHistory) =>
    [
        Fields.Adoption.ChildId,
        Fields.Adoption.Sex,
        Fields.Adoption.Ethnicity,
        Fields.Adoption.DateOfBirth,
        Fields.Adoption.EnteredCare,
        Fields.Adoption.PlacementOrder,
        Fields.Adoption.Placed,
        .. hasHistory ? [Fields.Adoption.AdoptionOrder] : Array.Empty<Field>(),
        .. _return.PlacedForAdoption.Sheets.Count > 0 ? [Fields.Adoption.Decision, Fields.Adoption.DecisionReversed] : Array.Empty<Field>(),
    ];

    /// <summary>One for each period of care in which there was a plan for adoption by the day, with the episode that began the period.</summary>
    public IEnumerable<(AdoptionCase Adoption, Entry<Episode> From)> All()
    {
        foreach (var periods in _return.PeriodsByChild().Where(periods => _decisions.Contains(periods[0].Child) || periods.Any(TellsOfAdoption)))
        {
            for (var i = 0; i < periods.Count; i++)
            {
                var next = i + 1 < periods.Count ? periods[i + 1].StartedOn : DateOnly.MaxValue;
                if (periods[i].StartedOn <= _asAt && Read(periods[i], next) is { } adoption)
                {
                    yield return (adoption, periods[i].First);
                }
            }
        }
    }

    private static bool TellsOfAdoption(PeriodHistory period) =>
        period.EndedBecause.IsAdoption()
        || period.Episodes.Any(episode => IsPlacementOrder(episode.Record) || episode.Record.PlacementType.IsForAdoption());

    private static bool IsPlacementOrder(Episode episode) => episode.LegalStatus is LegalStatus.E1 or LegalStatus.D1;

    private AdoptionCase? Read(PeriodHistory period, DateOnly nextPeriod)
    {
        var episodes = period.Episodes.Select(episode => episode.Record).Where(episode => episode.StartedOn <= _asAt).ToList();
        var decided = _decisions[period.Child]
            .Where(row => row.DecidedOn is not { } day || (day < nextPeriod && day <= _asAt))
            .OrderBy(row => row.DecidedOn)
            .ToList();
        var header = _return.Births.Header(period.Child);
        var adoption = new AdoptionCase
        {
            Child = period.Child,
            Sex = header?.Sex,
            Ethnicity = header?.Ethnicity,
            BornOn = _return.Births.BornOn(period.Child),
            EnteredCareOn = period.StartedOn,
            DecidedOn = Known(decided.LastOrDefault(row => row.DecidedOn is not null)?.DecidedOn),
            PlacementOrderOn = episodes.Find(IsPlacementOrder)?.StartedOn,
            MatchedOn = Known(decided.LastOrDefault(row => row.MatchedOn is not null)?.MatchedOn),
            PlacedOn = episodes.Find(episode => episode.PlacementType.IsForAdoption())?.StartedOn,
            AdoptedOn = period.EndedBecause.IsAdoption() ? Known(period.EndedOn) : null,
            ReversedOn = Known(decided.LastOrDefault(row => row.ReversedOn is not null)?.ReversedOn),
        };
        return adoption is { DecidedOn: null, PlacementOrderOn: null, PlacedOn: null, AdoptedOn: null } ? null : adoption;
    }

    private DateOnly? Known(DateOnly? day) => day <= _asAt ? day : null;
}
