namespace CareScorecard.Application.Sampling;

/// <summary>Values and how often each occurs; the weights need not add up to anything.</summary>
internal sealed class Weights<T>
{
    private readonly T[] _values;
    private readonly double[] _upTo;

    public Weights(params (double Weight, T Value)[] entries)
    {
        _values = [.. entries.Select(entry => entry.Value)];
        _upTo = new double[entries.Length];
        var total = entries.Sum(entry => entry.Weight);
        var sum = 0.0;
        for (var i = 0; i < entries.Length; i++)
        {
            sum += entries[i].Weight;
            _upTo[i] = sum / total;
        }
    }

    /// <param name="share">From 0 to under 1.</param>
    public T At(double share)
    {
        for (var i = 0; i < _upTo.Length; i++)
        {
            if (share < _upTo[i])
            {
                return _values[i];
            }
        }

        return _values[^1];
    }
}
