using System.Collections;

namespace CareScorecard.Data.Tests;

/// <summary>A list that does something drastic when its n-th item is about to be read.</summary>
internal sealed class BreakingList<T>(IReadOnlyList<T> items, int at, Action breaks) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (i == at)
            {
                breaks();
            }

            yield return items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
