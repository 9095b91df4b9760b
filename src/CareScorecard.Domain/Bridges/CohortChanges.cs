using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Bridges;

/// <summary>
/// Who counts now and did not before, for many indicators of the same two sets of records: two versions of one month, or two months.
/// Nothing is told again as <see cref="Retelling"/> tells it: this is what the figures themselves rest on, before and now.
/// </summary>
public sealed class CohortChanges(CareMonth before, CareMonth now)
{
    private const int Nowhere = -1;

    private readonly Dictionary<SubjectKind, int[]> _places = [];

    /// <returns>Null where either figure is not made from records.</returns>
    public CohortChange? Of(IndicatorDefinition definition, Outcome said, Outcome says)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(said);
        ArgumentNullException.ThrowIfNull(says);
        if (said.Cohort is not { } then || says.Cohort is not { } today)
        {
            return null;
        }

        var (wentOut, stayed, changed) = (0, 0, 0);
        var places = PlacesNow(definition.Counts);
        for (var i = 0; i < places.Length; i++)
        {
            if (!IsIn(then, i))
            {
                continue;
            }

            if (places[i] is Nowhere || !IsIn(today, places[i]))
            {
                wentOut++;
            }
            else
            {
                stayed++;
                changed += Stands(then, i) == Stands(today, places[i]) ? 0 : 1;
            }
        }

        return new CohortChange(today.Counted.Unite(today.Passing).Count - stayed, wentOut, changed);
    }

    // Those in the numerator of a ratio need not be in its denominator.
    private static bool IsIn(Cohort cohort, int index) => cohort.Counted.Contains(index) || cohort.Passing.Contains(index);

    private static (bool Counts, decimal Adds) Stands(Cohort cohort, int index) =>
        (cohort.Counted.Contains(index), cohort.Passing.Contains(index) ? cohort.Amounts?[index] ?? 1m : 0m);

    /// <summary>Where each subject of the roll before stands in the roll now.</summary>
    private int[] PlacesNow(SubjectKind kind)
    {
        if (_places.TryGetValue(kind, out var known))
        {
            return known;
        }

        var roll = now.RollOf(kind);
        var byIdentity = new Dictionary<string, int>(roll.Count);
        for (var i = roll.Count - 1; i >= 0; i--)
        {
            byIdentity[roll[i].Identity] = i;
        }

        var earlier = before.RollOf(kind);
        var places = new int[earlier.Count];
        for (var i = 0; i < places.Length; i++)
        {
            // Taken away once found: two of one identity (an officer listed twice) are not the same one twice.
            places[i] = byIdentity.Remove(earlier[i].Identity, out var place) ? place : Nowhere;
        }

        return _places[kind] = places;
    }
}
