namespace CareScorecard.Cli.Text;

/// <summary>Rows under headings, aligned with spaces, for a person to read.</summary>
/// <param name="headings">A heading that starts with &gt; aligns its column to the right.</param>
public sealed class TextTable(params string[] headings)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    /// <param name="cells">One for each heading; null for an empty cell.</param>
    public void Add(params string?[] cells)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(cells.Length, headings.Length);
        // A line break inside a cell would break the table.
        _rows.Add([.. cells.Select(cell => (cell ?? "").ReplaceLineEndings(" "))]);
    }

    public void WriteTo(TextWriter to)
    {
        var titles = headings.Select(heading => heading.TrimStart('>')).ToArray();
        var widths = titles
            .Select((title, i) => Math.Max(title.Length, _rows.Select(row => row[i].Length).DefaultIfEmpty().Max()))
            .ToArray();
        WriteLine(to, titles, widths);
        WriteLine(to, [.. widths.Select(width => new string('-', width))], widths);
        foreach (var row in _rows)
        {
            WriteLine(to, row, widths);
        }
    }

    private void WriteLine(TextWriter to, string[] cells, int[] widths)
    {
        var padded = cells.Select((cell, i) => headings[i].StartsWith('>') ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]));
        to.WriteLine(string.Join(Gap, padded).TrimEnd());
    }
}
