namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// Everything that has been shown, as sums of numbers, and the other sets of numbers that would have shown the very same. A number that
/// must not be known is safe as long as one of those sets, with nothing in it below 0, has another number in its place: that set is its
/// witness. So a sum is shown only if every such number keeps a witness.
/// </summary>
internal sealed class ShownSums
{
    // By how many each number can fall.
    private readonly List<long> _room = [];
    private readonly List<Guarded> _guarded = [];

    // A basis of all changes of the numbers that leave every shown sum as it is. A vector shorter than the list of numbers ends in zeros.
    private List<long[]> _changes = [];

    /// <summary>Adds a number that sums can be made of.</summary>
    /// <param name="number">0 or more; null where we do not know it either.</param>
    public int Add(decimal? number)
    {
        _room.Add((long)decimal.Floor(number ?? 0m));
        var change = new long[_room.Count];
        change[^1] = 1;
        _changes.Add(change);
        return _room.Count - 1;
    }

    /// <summary>A number that we did not know when it was added turns out to be this one: 0 or more.</summary>
    public void Learn(int number, decimal value) => _room[number] = (long)decimal.Floor(value);

    /// <summary>Takes the sum as known to everybody, whatever follows from it.</summary>
    /// <returns>False where it gives away a number that was guarded; that number is guarded no more.</returns>
    public bool Know(IReadOnlyList<Term> sum)
    {
        _changes = Without(_changes, sum);
        var given = 0;
        for (var i = _guarded.Count - 1; i >= 0; i--)
        {
            if (Keep(_guarded[i], _changes, [sum]) is { } guarded)
            {
                _guarded[i] = guarded;
            }
            else
            {
                _guarded.RemoveAt(i);
                given++;
            }
        }

        return given == 0;
    }

    /// <summary>From now on nothing is shown that gives the sum away.</summary>
    /// <returns>False where what has been shown already does.</returns>
    public bool Guard(IReadOnlyList<Term> sum)
    {
        if (FindWitness(sum, _changes) is not { } witness)
        {
            return false;
        }

        _guarded.Add(new Guarded(sum, witness));
        return true;
    }

    /// <summary>Shows the sums, all of them or none.</summary>
    /// <returns>False where they would give away a guarded one: then nothing has been shown.</returns>
    public bool TryShow(params IReadOnlyList<IReadOnlyList<Term>> sums)
    {
        var changes = sums.Aggregate(_changes, Without);
        var guarded = new List<Guarded>(_guarded.Count);
        foreach (var kept in _guarded)
        {
            if (Keep(kept, changes, sums) is not { } still)
            {
                return false;
            }

            guarded.Add(still);
        }

        _changes = changes;
        _guarded.Clear();
        _guarded.AddRange(guarded);
        return true;
    }

    private Guarded? Keep(Guarded guarded, List<long[]> changes, IReadOnlyList<IReadOnlyList<Term>> sums)
    {
        if (sums.All(sum => Along(sum, guarded.Witness) == 0))
        {
            return guarded;
        }

        return FindWitness(guarded.Sum, changes) is { } witness ? guarded with { Witness = witness } : null;
    }

    /// <summary>The changes that leave the sum as it is.</summary>
    private static List<long[]> Without(List<long[]> changes, IReadOnlyList<Term> sum)
    {
        var along = changes.ConvertAll(change => Along(sum, change));
        var (pivot, least) = (-1, int.MaxValue);
        for (var i = 0; i < along.Count; i++)
        {
            // The simplest change is given up, so that the others stay simple.
            if (along[i] != 0 && Size(changes[i]) is var size && size < least)
            {
                (pivot, least) = (i, size);
            }
        }

        if (pivot < 0)
        {
            return changes;
        }

        var kept = new List<long[]>(changes.Count - 1);
        for (var i = 0; i < changes.Count; i++)
        {
            if (i != pivot)
            {
                kept.Add(along[i] == 0 ? changes[i] : Combine(changes[i], along[pivot], changes[pivot], -along[i]));
            }
        }

        return kept;
    }

    private long[]? FindWitness(IReadOnlyList<Term> sum, List<long[]> changes)
    {
        var moving = changes.Where(change => Along(sum, change) != 0).ToList();
        if (moving.Select(Possible).FirstOrDefault(change => change is not null) is { } single)
        {
            return single;
        }

        return moving
            .SelectMany(change => Mended(change, changes))
            .Where(change => Along(sum, change) != 0)
            .Select(Possible)
            .FirstOrDefault(change => change is not null);
    }

    /// <summary>The change, each way, together with another that makes up for the first number that would fall below 0.</summary>
    private IEnumerable<long[]> Mended(long[] change, List<long[]> changes)
    {
        foreach (var way in (long[])[1, -1])
        {
            var falls = Array.FindIndex(change, step => step * way < 0);
            while (falls >= 0 && _room[falls] + (change[falls] * way) >= 0)
            {
                falls = Array.FindIndex(change, falls + 1, step => step * way < 0);
            }

            foreach (var other in changes)
            {
                if (falls >= 0 && falls < other.Length && other[falls] != 0 && !ReferenceEquals(change, other))
                {
                    yield return Combine(change, way, other, Math.Sign(other[falls]));
                }
            }
        }
    }

    /// <summary>The change, or its reverse, where it leaves no number below 0; a number that we do not know may only rise.</summary>
    private long[]? Possible(long[] change)
    {
        var (forth, back) = (true, true);
        for (var i = 0; i < change.Length && (forth || back); i++)
        {
            if (change[i] != 0)
            {
                forth &= _room[i] + change[i] >= 0;
                back &= _room[i] - change[i] >= 0;
            }
        }

        return forth ? change : back ? Array.ConvertAll(change, step => -step) : null;
    }

    private static long Along(IReadOnlyList<Term> sum, long[] change)
    {
        var along = 0L;
        for (var i = 0; i < sum.Count; i++)
        {
            var (number, factor) = sum[i];
            along += number < change.Length ? factor * change[number] : 0;
        }

        return along;
    }

    private static int Size(long[] change)
    {
        var size = 0;
        foreach (var step in change)
        {
            size += step == 0 ? 0 : 1;
        }

        return size;
    }

    private static long[] Combine(long[] left, long leftFactor, long[] right, long rightFactor)
    {
        var change = new long[Math.Max(left.Length, right.Length)];
        var divisor = 0L;
        for (var i = 0; i < change.Length; i++)
        {
            var step = checked(
                (i < left.Length ? left[i] * leftFactor : 0) + (i < right.Length ? right[i] * rightFactor : 0));
            change[i] = step;
            divisor = step == 0 || divisor == 1 ? divisor : CommonDivisor(Math.Abs(step), divisor);
        }

        return divisor > 1 ? Array.ConvertAll(change, step => step / divisor) : change;
    }

    private static long CommonDivisor(long one, long other)
    {
        while (other != 0)
        {
            (one, other) = (other, one % other);
        }

        return one;
    }

    private sealed record Guarded(IReadOnlyList<Term> Sum, long[] Witness);
}

/// <summary>One number of a sum.</summary>
/// <param name="Number">As <see cref="ShownSums.Add"/> gave it.</param>
internal readonly record struct Term(int Number, int Factor = 1);
