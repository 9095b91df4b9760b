using System.Numerics;

namespace CareScorecard.Domain.Months;

/// <summary>A set of positions in a <see cref="Roll"/>, one bit each: 84,000 children take 10 KB, and counting an overlap takes microseconds.</summary>
public sealed class MemberSet
{
    private readonly ulong[] _bits;

    /// <param name="size">The length of the roll.</param>
    public MemberSet(int size) => _bits = new ulong[(size + 63) / 64];

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in _bits)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public void Add(int index) => _bits[index >> 6] |= 1UL << (index & 63);

    public bool Contains(int index) => (_bits[index >> 6] & (1UL << (index & 63))) != 0;

    /// <summary>How many positions are in both sets; both must be of the same roll.</summary>
    public int CountWith(MemberSet other)
    {
        var count = 0;
        for (var i = 0; i < _bits.Length; i++)
        {
            count += BitOperations.PopCount(_bits[i] & other._bits[i]);
        }

        return count;
    }

    /// <summary>A new set of the positions that are in both; both must be of the same roll.</summary>
    public MemberSet Intersect(MemberSet other)
    {
        var both = new MemberSet(_bits.Length * 64);
        for (var i = 0; i < _bits.Length; i++)
        {
            both._bits[i] = _bits[i] & other._bits[i];
        }

        return both;
    }

    /// <summary>A new set of the positions that are in either; both must be of the same roll.</summary>
    public MemberSet Unite(MemberSet other)
    {
        var either = new MemberSet(_bits.Length * 64);
        for (var i = 0; i < _bits.Length; i++)
        {
            either._bits[i] = _bits[i] | other._bits[i];
        }

        return either;
    }

    /// <summary>Positions in rising order.</summary>
    public IEnumerable<int> Indexes()
    {
        foreach (var index in this)
        {
            yield return index;
        }
    }

    /// <summary>Positions in rising order, for loops over many: without an object, and without a call for each.</summary>
    public Enumerator GetEnumerator() => new(_bits);

    public struct Enumerator(ulong[] bits)
    {
        private int _word = -1;
        private ulong _left;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_left == 0)
            {
                if (++_word >= bits.Length)
                {
                    return false;
                }

                _left = bits[_word];
            }

            Current = (_word << 6) + BitOperations.TrailingZeroCount(_left);
            _left &= _left - 1;
            return true;
        }
    }
}
