namespace CareScorecard.Domain.Tests.Disclosure;

/// <summary>
/// A reader who knows every definition, and solves what is shown: which numbers are combinations of the shown ones, for all children that
/// there could be. A shown zero tells that nobody is there. Knows nothing of how figures were hidden.
/// </summary>
internal sealed class DefinitionReader(int subjects)
{
    private const long Prime = 2_147_483_629;

    /// <summary>
    /// In how many of the combinations a child plays a part. Fewer would make numbers look linked that are not, and so fail a test; none that
    /// are linked can look as if they were not.
    /// </summary>
    private const int PlacesOfEach = 16;

    private readonly List<(int[] Function, decimal Value)> _seen = [];
    private readonly bool[] _cannotBe = new bool[subjects];
    private readonly Dictionary<int, long[]> _rows = [];

    // Functions are told apart by random combinations of their values, more of them than there are functions: linked ones stay linked.
    private readonly (int Place, int Weight)[][] _weights = new (int, int)[subjects][];
    private int _width;

    public void See(int[] function, decimal value)
    {
        _seen.Add((function, value));
        if (value == 0m)
        {
            Exclude(i => function[i] != 0);
        }
    }

    /// <summary>Nothing more will be seen.</summary>
    public void Solve()
    {
        _width = 50 * (1 + (Math.Min(_seen.Count, 700) / 50));
        var random = new Random(subjects);
        for (var i = 0; i < subjects; i++)
        {
            _weights[i] = [.. Enumerable.Range(0, PlacesOfEach).Select(_ => (random.Next(_width), random.Next()))];
        }

        foreach (var (function, _) in _seen)
        {
            var row = Reduce(function);
            if (Array.FindIndex(row, entry => entry != 0) is var pivot && pivot >= 0)
            {
                var by = Inverse(row[pivot]);
                _rows[pivot] = Array.ConvertAll(row, entry => entry * by % Prime);
            }
        }
    }

    /// <summary>False too where no child could be counted at all: then the number is 0 for everybody.</summary>
    public bool CanWorkOut(int[] function) =>
        Enumerable.Range(0, subjects).Any(i => function[i] != 0 && !_cannotBe[i]) && Array.TrueForAll(Reduce(function), entry => entry == 0);

    private void Exclude(Func<int, bool> which)
    {
        for (var i = 0; i < subjects; i++)
        {
            _cannotBe[i] |= which(i);
        }
    }

    private long[] Reduce(int[] function)
    {
        var row = new long[_width];
        for (var i = 0; i < subjects; i++)
        {
            if (function[i] != 0 && !_cannotBe[i])
            {
                foreach (var (place, weight) in _weights[i])
                {
                    row[place] = (row[place] + ((long)function[i] * weight)) % Prime;
                }
            }
        }

        for (var pivot = 0; pivot < _width; pivot++)
        {
            if (row[pivot] != 0 && _rows.TryGetValue(pivot, out var known))
            {
                var times = Prime - row[pivot];
                for (var k = pivot; k < _width; k++)
                {
                    row[k] = (row[k] + (times * known[k])) % Prime;
                }
            }
        }

        return row;
    }

    private static long Inverse(long number)
    {
        var (result, power) = (1L, Prime - 2);
        for (var square = number % Prime; power > 0; power >>= 1)
        {
            result = (power & 1) == 1 ? result * square % Prime : result;
            square = square * square % Prime;
        }

        return result;
    }
}
