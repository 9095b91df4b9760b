using System.Globalization;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Comparators;

/// <summary>What is wrong with one cell of a file of published figures.</summary>
/// <param name="Line">From 1, the headings included; 1 where a heading is missing.</param>
public sealed record ComparatorsFileProblem(int Line, string Column, string Message)
{
    public override string ToString() => $"Line {Line}, {Column}: {Message}";
}

/// <summary>A file of published figures, read: comma-separated, in the columns of the figures that are built in.</summary>
public sealed class ComparatorsFile
{
    private const string MeasureColumn = "measure";
    private const string AreaColumn = "area";
    private const string KindColumn = "kind";
    private const string NeighboursColumn = "neighbours_with_a_value";
    private const string YearColumn = "year_ending_31_march";
    private const string ValueColumn = "value";
    private const string UnitColumn = "unit";
    private const string SourceColumn = "source";
    private const int FirstYear = 2000;
    private const int LastYear = 2099;

    private static readonly string[] Columns =
        [MeasureColumn, AreaColumn, KindColumn, NeighboursColumn, YearColumn, ValueColumn, UnitColumn, SourceColumn];

    private static readonly Dictionary<string, (ComparatorKind Kind, string? Averaged)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["national"] = (ComparatorKind.National, null),
        ["region"] = (ComparatorKind.Region, null),
        ["council"] = (ComparatorKind.Council, null),
        ["statistical neighbours (mean)"] = (ComparatorKind.Neighbours, "Mean"),
        ["statistical neighbours (median)"] = (ComparatorKind.Neighbours, "Median"),
    };

    private readonly List<PublishedFigure> _figures = [];
    private readonly List<ComparatorsFileProblem> _problems = [];

    private ComparatorsFile()
    {
    }

    /// <summary>Every problem of the whole file; empty where all of it can be used.</summary>
    public IReadOnlyList<ComparatorsFileProblem> Problems => _problems;

    /// <summary>Figures that were read, a row whose year has been revised since left out.</summary>
    public int Count => _figures.Count;

    /// <summary>The areas that the figures are of, by name.</summary>
    public IReadOnlyList<string> Areas => [.. _figures.Select(figure => figure.Area).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    internal IReadOnlyList<PublishedFigure> Figures => _figures;

    /// <param name="units">The unit of each measure that is known, by its name; null where the file itself says which there are.</param>
    public static ComparatorsFile Read(string text, IReadOnlyDictionary<string, string>? units)
    {
        ArgumentNullException.ThrowIfNull(text);
        var file = new ComparatorsFile();
        using var lines = CsvLines.Read(text).GetEnumerator();
        if (!lines.MoveNext())
        {
            file.Refuse(1, MeasureColumn, $"the file is empty. It needs the columns {string.Join(", ", Columns)}.");
            return file;
        }

        var headings = lines.Current.Cells.Select(cell => cell.ToLowerInvariant()).ToList();
        foreach (var missing in Columns.Except(headings))
        {
            file.Refuse(lines.Current.Number, missing, $"there is no such column. The columns are {string.Join(", ", Columns)}.");
        }

        var places = new Dictionary<(string, ComparatorKind, string, int), int>();
        while (file.Problems.All(problem => problem.Line > 1) && lines.MoveNext())
        {
            var (number, cells) = lines.Current;
            if (cells.Count != headings.Count)
            {
                file.Refuse(number, MeasureColumn, $"the line has {cells.Count} cells, the headings are {headings.Count}. A cell with a comma stands between quotes.");
            }
            else if (file.Row(number, name => cells[headings.IndexOf(name)], units) is { } figure)
            {
                if (!places.TryAdd(figure.Key, number))
                {
                    file.Refuse(number, MeasureColumn, $"line {places[figure.Key]} has a figure of the same measure, area and year. Keep one.");
                }

                file._figures.Add(figure);
            }
        }

        return file;
    }

    private PublishedFigure? Row(int line, Func<string, string> cell, IReadOnlyDictionary<string, string>? units)
    {
        var problems = _problems.Count;
        var (measure, area, unit, source) = (cell(MeasureColumn), cell(AreaColumn), cell(UnitColumn), cell(SourceColumn));
        if (units is not null && !units.ContainsKey(measure))
        {
            Refuse(line, MeasureColumn, $"\"{measure}\" is no published measure that we know. There are: {string.Join(", ", units.Keys.Order(StringComparer.Ordinal))}.");
        }
        else if (units is not null && FirstWord(units[measure]) != FirstWord(unit))
        {
            Refuse(line, UnitColumn, $"\"{unit}\" is not the unit of {measure}, which is \"{units[measure]}\".");
        }

        if (!Kinds.TryGetValue(cell(KindColumn), out var kind))
        {
            Refuse(line, KindColumn, $"\"{cell(KindColumn)}\" is not one of {string.Join(", ", Kinds.Keys)}.");
        }
        else if (area.Length == 0 || (kind.Kind == ComparatorKind.National && area != PublishedFigures.England))
        {
            Refuse(line, AreaColumn, kind.Kind == ComparatorKind.National ? "the national area is England." : "write the area's name.");
        }

        if (source.Length == 0)
        {
            Refuse(line, SourceColumn, "say where the figure was published.");
        }

        var (value, decimals) = Value(line, cell(ValueColumn), FirstWord(unit) == "%");
        int? neighbours = int.TryParse(cell(NeighboursColumn), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (neighbours is null && cell(NeighboursColumn).Length > 0)
        {
            Refuse(line, NeighboursColumn, $"\"{cell(NeighboursColumn)}\" is not a whole number. Leave it empty where it does not apply.");
        }

        // "2023 (as first published)" is a figure that has been revised: it stands in the file for the record and beside no month.
        var yearText = cell(YearColumn);
        var isRevised = yearText.Length > 4 && yearText[4] == ' ' && yearText.EndsWith(')');
        if (!int.TryParse(isRevised ? yearText[..4] : yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
        {
            Refuse(line, YearColumn, $"\"{yearText}\" is not a year like 2025.");
        }

        return isRevised || _problems.Count > problems
            ? null
            : new PublishedFigure(measure, area, kind.Kind, kind.Averaged, neighbours, year, value, decimals, unit, source);
    }

    private (decimal Value, int Decimals) Value(int line, string text, bool isPercent)
    {
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            Refuse(line, ValueColumn, text.Length == 0
                ? "there is no figure. Leave out a line without one: it then reads \"not published\"."
                : $"\"{text}\" is not a number like 65.9.");
        }
        else if (isPercent && value > 100m)
        {
            Refuse(line, ValueColumn, $"{text}% is more than 100%.");
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        return (value, point < 0 ? 0 : text.Length - point - 1);
    }

    private void Refuse(int line, string column, string message) => _problems.Add(new ComparatorsFileProblem(line, column, message));

    private static string FirstWord(string unit) => unit.Split(' ', ';')[0].ToLowerInvariant();
}
