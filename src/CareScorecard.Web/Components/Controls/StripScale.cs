using System.Globalization;

namespace CareScorecard.Web.Components.Controls;

/// <summary>Where values lie on a line of their own, from the least to the most of what is drawn with them. It need not begin at zero: no length is read from it, only an order and a distance.</summary>
public sealed class StripScale
{
    // Room at both ends, so that a mark is not cut off.
    private const decimal Inset = 4m;

    private readonly decimal _low;
    private readonly decimal _high;

    /// <param name="values">Everything that will be drawn: one or more.</param>
    public StripScale(IEnumerable<decimal> values)
    {
        var all = values.ToList();
        (_low, _high) = (all.Min(), all.Max());
    }

    /// <summary>12.5%: from the left edge. The middle where all values are one.</summary>
    public string At(decimal value)
    {
        var share = _high == _low ? 0.5m : (value - _low) / (_high - _low);
        return (Inset + ((100m - (2 * Inset)) * share)).ToString("0.##", CultureInfo.InvariantCulture) + "%";
    }
}
