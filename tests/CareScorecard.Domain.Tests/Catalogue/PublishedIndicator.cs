using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Tests.Catalogue;

/// <summary>One row of the published list of indicators, in its own spelling.</summary>
internal sealed record PublishedIndicator(
    string Id,
    string Theme,
    string Title,
    string Unit,
    string Polarity,
    string DefaultTarget,
    string TargetSetBy,
    string Comparator)
{
    public static IReadOnlyList<PublishedIndicator> ReadAll()
    {
        using var stream = typeof(PublishedIndicator).Assembly.GetManifestResourceStream("indicators.csv")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Cells(line.TrimEnd('\r')))
            .ToList();
        var header = rows[0];
        return
        [
            .. rows.Skip(1).Select(row =>
            {
                string Cell(string column) => row[header.IndexOf(column)];
                return new PublishedIndicator(
                    Cell("id"),
                    Cell("theme"),
                    Cell("title"),
                    Cell("unit"),
                    Cell("polarity"),
                    Cell("default_target"),
                    Cell("target_set_by"),
                    Cell("comparator"));
            }),
        ];
    }

    public static PublishedIndicator Of(IndicatorDefinition definition) => new(
        definition.Id,
        ThemeName(definition.Theme),
        definition.Title,
        UnitName(definition.Unit),
        definition.Polarity.ToString().ToLowerInvariant(),
        TargetText(definition),
        definition.DefaultTarget?.SetBy.ToString().ToLowerInvariant() ?? string.Empty,
        definition.ComparatorMeasure ?? string.Empty);

    private static string ThemeName(Theme theme) => theme == Domain.Indicators.Theme.CareLeavers
        ? "care leavers"
        : theme.ToString().ToLowerInvariant();

    private static string UnitName(Unit unit) => unit == Domain.Indicators.Unit.PerFullTimePost
        ? "per-fte"
        : unit.ToString().ToLowerInvariant();

    private static string TargetText(IndicatorDefinition definition) => definition.DefaultTarget switch
    {
        null => string.Empty,
        { Kind: TargetKind.Floor } floor => FormattableString.Invariant($">={floor.Low}"),
        { Kind: TargetKind.Ceiling } ceiling => FormattableString.Invariant($"<={ceiling.High}"),
        var band => FormattableString.Invariant($"{band.Low}..{band.High}"),
    };

    // A comma between quotes is part of the cell.
    private static List<string> Cells(string line)
    {
        var cells = new List<string> { string.Empty };
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add(string.Empty);
            }
            else
            {
                cells[^1] += c;
            }
        }

        return cells;
    }
}
