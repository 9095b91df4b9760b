using System.Globalization;
using System.Text;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Comparators;

/// <summary>Reads the figures that are built into the product. A row whose year is not one year alone (a figure revised since) is passed over.</summary>
internal static class PublishedFiguresFile
{
    private const string Resource = "CareScorecard.Domain.Comparators.published-figures.csv";

    public static IReadOnlyList<PublishedFigure> Read()
    {
        using var stream = typeof(PublishedFiguresFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not built in.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var headings = Split(reader.ReadLine() ?? "");
        var figures = new List<PublishedFigure>();
        while (reader.ReadLine() is { } line)
        {
            var cells = Split(line);
            if (Row(name => cells[headings.IndexOf(name)]) is { } figure)
            {
                figures.Add(figure);
            }
        }

        return figures;
    }

    private static PublishedFigure? Row(Func<string, string> cell)
    {
        if (!int.TryParse(cell("year_ending_31_march"), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        var value = cell("value");
        return new PublishedFigure(
            cell("measure"),
            cell("area"),
            cell("kind") switch
            {
                "national" => ComparatorKind.National,
                "region" => ComparatorKind.Region,
                "council" => ComparatorKind.Council,
                "statistical neighbours (mean)" => ComparatorKind.Neighbours,
                var other => throw new InvalidOperationException($"\"{other}\" is no kind of published figure."),
            },
            int.TryParse(cell("neighbours_with_a_value"), NumberStyles.None, CultureInfo.InvariantCulture, out var neighbours) ? neighbours : null,
            year,
            decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture),
            value.Contains('.', StringComparison.Ordinal) ? value.Length - value.IndexOf('.', StringComparison.Ordinal) - 1 : 0,
            cell("source"));
    }

    /// <summary>Cells stand between commas, or between quotes where they hold commas; no cell holds a quote or a line's end.</summary>
    private static List<string> Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line)
        {
            if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
