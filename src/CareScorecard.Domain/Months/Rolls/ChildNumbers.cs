using System.Runtime.InteropServices;
using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>
/// The children of a month's periods of care, numbered from 0: an id is looked up once for each row, and from then on whoever
/// brings rows and children together counts in small whole numbers.
/// </summary>
internal sealed class ChildNumbers
{
    /// <summary>The number of whoever has no period of care in the month.</summary>
    public const int None = -1;

    private readonly Dictionary<ChildId, int> _numbers;
    private readonly int[] _ofPeriods;

    public ChildNumbers(IReadOnlyList<PeriodOfCare> periods)
    {
        _numbers = new Dictionary<ChildId, int>(periods.Count);
        _ofPeriods = new int[periods.Count];
        for (var i = 0; i < _ofPeriods.Length; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, periods[i].Child, out var isKnown);
            if (!isKnown)
            {
                number = _numbers.Count - 1;
            }

            _ofPeriods[i] = number;
        }
    }

    /// <summary>How many children there are.</summary>
    public int Count => _numbers.Count;

    /// <summary>The number of each period's child, by the period's place in the extract.</summary>
    public ReadOnlySpan<int> OfPeriods => _ofPeriods;

    /// <summary>The number of each row's child; <see cref="None"/> for a child without a period of care.</summary>
    public int[] Of<T>(IReadOnlyList<T> rows, Func<T, ChildId> childOf)
    {
        var numbers = new int[rows.Count];
        ChildId last = default;
        var number = None;
        for (var i = 0; i < numbers.Length; i++)
        {
            // A child's rows mostly follow each other: those need no looking up.
            var child = childOf(rows[i]);
            if (child != last)
            {
                number = _numbers.TryGetValue(child, out var known) ? known : None;
                last = child;
            }

            numbers[i] = number;
        }

        return numbers;
    }
}
