namespace CareScorecard.Benchmarks.Pages;

/// <summary>How long many of the same took.</summary>
internal sealed class Times(IEnumerable<TimeSpan> taken)
{
    private readonly List<TimeSpan> _inOrder = [.. taken.Order()];

    public int Count => _inOrder.Count;

    public TimeSpan Median => At(50);

    /// <summary>The time that so many of a hundred do not exceed.</summary>
    public TimeSpan At(int percent) => _inOrder[Math.Min(_inOrder.Count - 1, (int)Math.Ceiling(_inOrder.Count * percent / 100m) - 1)];

    public override string ToString() => $"p50 {Median.TotalMilliseconds:0.0} ms, p95 {At(95).TotalMilliseconds:0.0} ms";
}
