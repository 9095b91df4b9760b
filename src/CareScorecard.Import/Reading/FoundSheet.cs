using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Reading;

/// <summary>A sheet's layout and where its headings stand.</summary>
/// <param name="HeaderRow">As Excel shows it.</param>
/// <param name="Columns">The columns of the layout that are there, each once, from the left.</param>
/// <param name="SetAside">The other columns that have a heading.</param>
/// <param name="Repeated">Columns whose heading had been taken by one further left.</param>
internal sealed record FoundSheet(
    SheetLayout Layout,
    int HeaderRow,
    IReadOnlyList<PlacedColumn> Columns,
    IReadOnlyList<PlacedColumn> SetAside,
    IReadOnlyList<PlacedColumn> Repeated)
{
    /// <summary>The mapping by which it was recognised; null where a layout knows it.</summary>
    public string? Mapping { get; init; }

    /// <summary>The headings stand in this row and the one above it.</summary>
    public bool HasTwoHeadingRows { get; init; }

    /// <summary>Its rows are joined to those of another sheet: <see cref="SheetReading.IsPartial"/>.</summary>
    public bool IsPartial { get; init; }

    public IEnumerable<LayoutColumn> Missing =>
        Layout.Columns.Where(column => column.Required && !Columns.Any(placed => placed.Column == column));
}
