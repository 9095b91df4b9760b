using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Reading;

/// <summary>
/// Recognises a sheet by its headings, never by its name alone: the row among the first 25 that matches the most known columns of one
/// layout. Where no row has as many of them by itself, two rows one above the other may have them together. The name only decides between
/// layouts that match equally well.
/// </summary>
internal static class SheetFinder
{
    /// <summary>So many known headings tell a sheet even where half of the required ones are missing.</summary>
    private const int ManyHeadings = 5;

    public static FoundSheet? Find(string sheet, IReadOnlyList<object?[]> head)
    {
        var single = head.Select(row => row.Select(cell => cell as string).ToArray()).ToList();
        var name = HeadingKey.Of(sheet);
        (KnownHeadings Known, string?[] Headings, int Row, bool InTwo)? best = null;
        var bestRank = (0, 0, false, false);
        foreach (var known in KnownHeadings.All)
        {
            for (var row = 0; row < single.Count; row++)
            {
                Try(known, single[row], row, inTwo: false);
                if (row > 0 && TwoHeadingRows.Join(single[row - 1], single[row], known) is { } joined)
                {
                    Try(known, joined, row, inTwo: true);
                }
            }
        }

        return best is { } found ? Place(found.Known, found.Headings, found.Row + 1) with { HasTwoHeadingRows = found.InTwo } : null;

        void Try(KnownHeadings known, string?[] headings, int row, bool inTwo)
        {
            var matched = headings.OfType<string>().Select(heading => known.Find(HeadingKey.Of(heading))).OfType<LayoutColumn>().Distinct().ToList();
            var rank = (matched.Count, matched.Count(column => column.Required), name == HeadingKey.Of(known.Layout.Name), !inTwo);
            if (IsEnough(known.Layout, matched) && rank.CompareTo(bestRank) > 0)
            {
                best = (known, headings, row, inTwo);
                bestRank = rank;
            }
        }
    }

    private static bool IsEnough(SheetLayout layout, List<LayoutColumn> matched)
    {
        var required = matched.Count(column => column.Required);
        if (layout.Layout == Ssda903Layout.Id)
        {
            // CHILD and DOB are in every table: most of a table's own columns must be there, and those that make it what it is.
            var own = layout.Columns.Where(column => !column.IsOfRegion).ToList();
            var found = matched.Count(column => !column.IsOfRegion);
            return found * 2 > own.Count && (found >= ManyHeadings || required == own.Count(column => column.Required));
        }

        return matched.Count >= 2
            && (required * 2 >= layout.Columns.Count(column => column.Required) || (matched.Count >= ManyHeadings && required > 0))
            && (layout.Kind is not null || matched.Count > layout.Columns.Count / 2);
    }

    private static FoundSheet Place(KnownHeadings known, string?[] headings, int row)
    {
        var columns = new List<PlacedColumn>();
        var setAside = new List<PlacedColumn>();
        var repeated = new List<PlacedColumn>();
        for (var index = 0; index < headings.Length; index++)
        {
            if (headings[index] is not { } heading || HeadingKey.Of(heading) is not { Length: > 0 } key)
            {
                continue;
            }

            if (known.Find(key) is not { } column)
            {
                setAside.Add(new PlacedColumn(index, heading, new LayoutColumn(heading, CellKind.Text)));
            }
            else
            {
                (columns.Any(placed => placed.Column == column) ? repeated : columns).Add(new PlacedColumn(index, heading, column));
            }
        }

        return new FoundSheet(known.Layout, row, columns, setAside, repeated);
    }
}
