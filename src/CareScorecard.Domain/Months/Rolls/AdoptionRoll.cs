using CareScorecard.Domain.Children;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>One case a child: the latest that is open, else the latest.</summary>
internal static class AdoptionRoll
{
    public static Roll<AdoptionInMonth> Draw(CareMonth month)
    {
        var cases = month.Records.Adoptions
            .Select(adoption => WithoutDatesAfter(month, adoption))
            .GroupBy(adoption => adoption.Child)
            .Select(cases => cases
                .OrderByDescending(IsOpen)
                .ThenByDescending(adoption => adoption.EnteredCareOn)
                .ThenByDescending(adoption => adoption.DecidedOn)
                .First())
            .ToList();
        var children = LatestPeriods(month, [.. cases.Select(adoption => adoption.Child)]);
        return new Roll<AdoptionInMonth>(SubjectKind.AdoptionCase,
        [
            .. cases.Select((adoption, index) => new AdoptionInMonth
            {
                Index = index,
                Record = adoption,
                Month = month,
                Of = children.GetValueOrDefault(adoption.Child),
                Age = adoption.BornOn is { } bornOn ? Age.InYears(bornOn, month.AsAt) : null,
            }),
        ]);
    }

    private static Dictionary<ChildId, ChildInMonth> LatestPeriods(CareMonth month, HashSet<ChildId> wanted)
    {
        var latest = new Dictionary<ChildId, ChildInMonth>();
        foreach (var child in month.Children.All)
        {
            var id = child.Record.Child;
            if (wanted.Contains(id)
                && (!latest.TryGetValue(id, out var other) || child.Record.CareStartedOn > other.Record.CareStartedOn))
            {
                latest[id] = child;
            }
        }

        return latest;
    }

    private static bool IsOpen(AdoptionCase adoption) => adoption is { AdoptedOn: null, ReversedOn: null };

    private static AdoptionCase WithoutDatesAfter(CareMonth month, AdoptionCase adoption) => adoption with
    {
        DecidedOn = month.Known(adoption.DecidedOn),
        PlacementOrderOn = month.Known(adoption.PlacementOrderOn),
        MatchedOn = month.Known(adoption.MatchedOn),
        PlacedOn = month.Known(adoption.PlacedOn),
        AdoptedOn = month.Known(adoption.AdoptedOn),
        ReversedOn = month.Known(adoption.ReversedOn),
    };
}
