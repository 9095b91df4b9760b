namespace CareScorecard.Application.Sampling;

/// <summary>
/// A small random generator (SplitMix64) whose numbers follow from its seed alone. The runtime's own generator may change from
/// release to release, and the sample files must not.
/// </summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A seed of its own for each thing that is drawn, so that drawing one more never changes another.</summary>
    public static ulong Mix(ulong seed, ulong what, ulong which = 0) =>
        Scramble(Scramble(seed + (0x9E3779B97F4A7C15UL * (what + 1))) + (0xD1B54A32D192ED03UL * (which + 1)));

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        return Scramble(_state);
    }

    /// <summary>From 0 to under 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    /// <summary>Both ends included.</summary>
    public int Between(int low, int high) => high <= low ? low : low + (int)(Next() % (ulong)(high - low + 1));

    public T Of<T>(IReadOnlyList<T> values) => values[(int)(Next() % (ulong)values.Count)];

    public T Of<T>(Weights<T> table) => table.At(Unit());

    private static ulong Scramble(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
