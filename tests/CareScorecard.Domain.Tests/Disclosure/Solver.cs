using System.Numerics;

namespace CareScorecard.Domain.Tests.Disclosure;

/// <summary>
/// What a reader with pencil and paper could do: solve the shown sums, in exact fractions. It knows nothing of how figures were hidden.
/// </summary>
internal sealed class Solver(int unknowns)
{
    private readonly List<(int Pivot, Fraction[] Row)> _rows = [];

    /// <summary>Everybody can see what this sum is.</summary>
    public void See(IEnumerable<(int Unknown, int Factor)> sum)
    {
        var row = Reduce(sum);
        var pivot = Array.FindIndex(row, factor => !factor.IsZero);
        if (pivot < 0)
        {
            return;
        }

        var by = row[pivot];
        row = Array.ConvertAll(row, factor => factor / by);
        for (var i = 0; i < _rows.Count; i++)
        {
            _rows[i] = (_rows[i].Pivot, Subtract(_rows[i].Row, row, _rows[i].Row[pivot]));
        }

        _rows.Add((pivot, row));
    }

    /// <summary>Whether the sum is a combination of the sums that were seen.</summary>
    public bool CanWorkOut(IEnumerable<(int Unknown, int Factor)> sum) => Array.TrueForAll(Reduce(sum), factor => factor.IsZero);

    private Fraction[] Reduce(IEnumerable<(int Unknown, int Factor)> sum)
    {
        var row = new Fraction[unknowns];
        Array.Fill(row, new Fraction(0, 1));
        foreach (var (unknown, factor) in sum)
        {
            row[unknown] += new Fraction(factor, 1);
        }

        return _rows.Aggregate(row, (left, known) => Subtract(left, known.Row, left[known.Pivot]));
    }

    private static Fraction[] Subtract(Fraction[] left, Fraction[] right, Fraction times) =>
        times.IsZero ? left : [.. left.Zip(right, (one, other) => one - (other * times))];

    private readonly record struct Fraction(BigInteger Over, BigInteger Under)
    {
        public bool IsZero => Over.IsZero;

        public static Fraction operator +(Fraction left, Fraction right) =>
            Of((left.Over * right.Under) + (right.Over * left.Under), left.Under * right.Under);

        public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Over, right.Under);

        public static Fraction operator *(Fraction left, Fraction right) => Of(left.Over * right.Over, left.Under * right.Under);

        public static Fraction operator /(Fraction left, Fraction right) => Of(left.Over * right.Under, left.Under * right.Over);

        private static Fraction Of(BigInteger over, BigInteger under)
        {
            var divisor = BigInteger.GreatestCommonDivisor(over, under) * under.Sign;
            return new Fraction(over / divisor, under / divisor);
        }
    }
}
