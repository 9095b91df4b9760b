using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Mapping;

/// <summary>
/// Recognises the council's own tables by the headings that a saved mapping names: all that it reads have to be there, in one of the first
/// 25 rows; of several mappings the one that knows most of the row is taken.
/// </summary>
internal static class MappedSheets
{
    /// <summary>A layout that finds all it needs goes before any mapping.</summary>
    public static FoundSheet? Prefer(FoundSheet? known, IReadOnlyList<object?[]> head, IReadOnlyList<ColumnMapping> mappings) =>
        mappings.Count == 0 || (known is { Layout.Kind: not null } && !known.Missing.Any()) ? known : Find(head, mappings) ?? known;

    /// <summary>The columns of a sheet that have a heading, from the left, and what they are read as.</summary>
    public static IReadOnlyList<ColumnFound> ColumnsOf(FoundSheet found) =>
    [
        .. found.Columns.Select(column => (Place: column, IsSetAside: column.Column.Field is null && column.Column.Check is null))
            .Concat(found.SetAside.Concat(found.Repeated).Select(column => (Place: column, IsSetAside: true)))
            .OrderBy(column => column.Place.Index)
            .Select(column => new ColumnFound(
                column.Place.Letters, column.Place.Header.Trim(), column.IsSetAside ? null : column.Place.Column.Field, column.IsSetAside)),
    ];

    private static FoundSheet? Find(IReadOnlyList<object?[]> head, IReadOnlyList<ColumnMapping> mappings)
    {
        (ColumnMapping Mapping, int Row, int Known)? best = null;
        for (var row = 0; row < head.Count; row++)
        {
            var keys = head[row].OfType<string>().Select(HeadingKey.Of).Where(key => key.Length > 0).ToHashSet();
            foreach (var mapping in keys.Count > 0 ? mappings : [])
            {
                var read = mapping.Columns.Where(column => column.Field is not null).Select(column => HeadingKey.Of(column.Heading)).ToList();
                var known = mapping.Columns.Count(column => keys.Contains(HeadingKey.Of(column.Heading)));
                if (read.Count > 0 && read.TrueForAll(keys.Contains) && !(best?.Known >= known))
                {
                    best = (mapping, row, known);
                }
            }
        }

        return best is { } found ? Place(found.Mapping, head[found.Row], found.Row + 1) : null;
    }

    private static FoundSheet Place(ColumnMapping mapping, object?[] headings, int row)
    {
        var layout = LayoutOf(mapping);
        var byKey = layout.Columns.GroupBy(column => HeadingKey.Of(column.Heading)).ToDictionary(same => same.Key, same => same.First());
        var columns = new List<PlacedColumn>();
        var setAside = new List<PlacedColumn>();
        var repeated = new List<PlacedColumn>();
        for (var index = 0; index < headings.Length; index++)
        {
            if (headings[index] is not string heading || HeadingKey.Of(heading) is not { Length: > 0 } key)
            {
                continue;
            }

            if (!byKey.TryGetValue(key, out var column))
            {
                setAside.Add(new PlacedColumn(index, heading, new LayoutColumn(heading, CellKind.Text)));
            }
            else
            {
                (columns.Exists(placed => placed.Column == column) ? repeated : columns).Add(new PlacedColumn(index, heading, column));
            }
        }

        return new FoundSheet(layout, row, columns, setAside, repeated)
        {
            Mapping = mapping.Name,
            IsPartial = MappedKinds.IsPartial(mapping.Kind, [.. columns.Select(placed => placed.Column.Field).OfType<Field>()]),
        };
    }

    private static SheetLayout LayoutOf(ColumnMapping mapping)
    {
        var required = MappedKinds.Required(mapping.Kind);
        return new SheetLayout(MappedKinds.Layout, mapping.Name, mapping.Kind,
        [
            .. mapping.Columns.Select(column => new LayoutColumn(
                column.Heading,
                column.Field is { } field ? MappedKinds.CellsOf(field) : CellKind.Text,
                column.Field,
                column.Field is not null && required.Contains(column.Field))),
        ]);
    }
}
