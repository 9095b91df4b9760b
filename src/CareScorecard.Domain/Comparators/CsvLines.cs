using System.Text;

namespace CareScorecard.Domain.Comparators;

/// <summary>
/// Lines of cells between commas. A cell between quotes may hold commas, and a doubled quote for one of its own; none holds a line's end.
/// </summary>
internal static class CsvLines
{
    /// <returns>Each line that is not empty, with its number from 1.</returns>
    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Read(string text)
    {
        using var reader = new StringReader(text.TrimStart('\uFEFF'));
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, Cells(line));
            }
        }
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '"' when quoted && i + 1 < line.Length && line[i + 1] == '"':
                    cell.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    cells.Add(cell.ToString().Trim());
                    cell.Clear();
                    break;
                default:
                    cell.Append(line[i]);
                    break;
            }
        }

        cells.Add(cell.ToString().Trim());
        return cells;
    }
}
