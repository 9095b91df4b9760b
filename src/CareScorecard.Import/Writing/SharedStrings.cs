namespace CareScorecard.Import.Writing;

/// <summary>The texts of a workbook, each kept once, in the order in which they first occur.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public int Count => _positions.Count;

    /// <summary>In the order of their positions.</summary>
    public IEnumerable<string> Texts => _positions.Keys;

    public int PositionOf(string text)
    {
        if (!_positions.TryGetValue(text, out var position))
        {
            position = _positions.Count;
            _positions.Add(text, position);
        }

        return position;
    }
}
