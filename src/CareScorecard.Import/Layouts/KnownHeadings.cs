namespace CareScorecard.Import.Layouts;

/// <summary>The headings of one sheet's layout, old spellings included, as they are looked up.</summary>
internal sealed class KnownHeadings
{
    private readonly Dictionary<string, LayoutColumn> _columns = [];

    private KnownHeadings(SheetLayout layout)
    {
        Layout = layout;
        foreach (var column in layout.Columns)
        {
            _columns.TryAdd(HeadingKey.Of(column.Heading), column);
        }

        foreach (var column in layout.Columns)
        {
            foreach (var heading in column.OtherHeadings)
            {
                _columns.TryAdd(HeadingKey.Of(heading), column);
            }
        }
    }

    /// <summary>Every sheet of every layout that is recognised.</summary>
    public static IReadOnlyList<KnownHeadings> All { get; } =
        [.. CareScorecardLayout.Sheets.Concat(AnnexALayout.Sheets).Concat(Ssda903Layout.Sheets).Select(layout => new KnownHeadings(layout))];

    public SheetLayout Layout { get; }

    public LayoutColumn? Find(string headingKey) => _columns.GetValueOrDefault(headingKey);
}
