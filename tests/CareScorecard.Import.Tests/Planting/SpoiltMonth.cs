using ExcelDataReader;

namespace CareScorecard.Import.Tests.Planting;

/// <summary>
/// A good workbook, cell by cell, in which faults are planted one after another; it remembers where each should be found. No two faults
/// are planted in one row, unless one follows from the other.
/// </summary>
internal sealed class SpoiltMonth
{
    private readonly List<(string Name, List<object?[]> Rows)> _sheets = [];
    private readonly HashSet<(string Sheet, int Row)> _touched = [];
    private readonly List<string> _expected = [];

    public SpoiltMonth(Stream workbook)
    {
        using var reader = ExcelReaderFactory.CreateReader(workbook);
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            _sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
    }

    public int Planted { get; private set; }

    /// <summary>What should be found, each like "warn VAL-001 Children!5D".</summary>
    public IReadOnlyList<string> Expected => [.. _expected.Order(StringComparer.Ordinal)];

    /// <summary>The row in which the headings stand, as Excel shows it.</summary>
    public int HeadingsIn(string sheet) => 1 + Rows(sheet).FindIndex(row => row.Count(cell => cell is string) > 2);

    /// <summary>Rows of data that no fault was planted in yet, as Excel shows them.</summary>
    public IEnumerable<int> Free(string sheet) => Enumerable.Range(1, Rows(sheet).Count)
        .Where(row => row > HeadingsIn(sheet) && !_touched.Contains((sheet, row)) && Rows(sheet)[row - 1].Any(cell => cell is not null));

    public object? Get(string sheet, int row, string heading) => Rows(sheet)[row - 1][Column(sheet, heading)];

    public DateOnly? Day(string sheet, int row, string heading) => Get(sheet, row, heading) is DateTime day ? DateOnly.FromDateTime(day) : null;

    /// <summary>"5D".</summary>
    public string At(string sheet, int? row, string heading) => $"{row}{ColumnLetters.Of(Column(sheet, heading))}";

    /// <summary>Puts a value into a cell, in which it should be found.</summary>
    public void Plant(string fault, string sheet, int row, string heading, object? value)
    {
        Set(sheet, row, heading, value);
        Expect(fault, sheet, row, heading);
        Planted++;
    }

    /// <summary>Puts a value into a cell of the next free row for which <paramref name="fits"/> holds.</summary>
    public int Plant(string fault, string sheet, string heading, object? value, Func<int, bool> fits)
    {
        var row = Free(sheet).First(fits);
        Plant(fault, sheet, row, heading, value);
        return row;
    }

    public void Set(string sheet, int row, string heading, object? value)
    {
        Rows(sheet)[row - 1][Column(sheet, heading)] = value;
        Touch(sheet, row);
    }

    public void Touch(string sheet, int row) => _touched.Add((sheet, row));

    public void Clear(string sheet, int row)
    {
        Array.Clear(Rows(sheet)[row - 1]);
        Touch(sheet, row);
    }

    /// <returns>The new row, as Excel shows it.</returns>
    public int Add(string sheet, params (string Heading, object? Value)[] cells)
    {
        Rows(sheet).Add(new object?[Rows(sheet)[HeadingsIn(sheet) - 1].Length]);
        var row = Rows(sheet).Count;
        foreach (var (heading, value) in cells)
        {
            Set(sheet, row, heading, value);
        }

        return row;
    }

    public int Copy(string sheet, int row)
    {
        Rows(sheet).Add([.. Rows(sheet)[row - 1]]);
        Touch(sheet, row);
        Touch(sheet, Rows(sheet).Count);
        return Rows(sheet).Count;
    }

    /// <summary>Adds a column with the heading at the right end.</summary>
    /// <returns>Its letters.</returns>
    public string AddColumn(string sheet, string heading)
    {
        var rows = Rows(sheet);
        var width = rows.Max(row => row.Length);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i] = [.. rows[i], .. new object?[width + 1 - rows[i].Length]];
        }

        rows[HeadingsIn(sheet) - 1][width] = heading;
        return ColumnLetters.Of(width);
    }

    public void Expect(string fault, string sheet, int? row, string? heading) =>
        _expected.Add($"{fault} {sheet}!{(heading is null ? $"{row}" : At(sheet, row, heading))}");

    public void ExpectAt(string fault, string at) => _expected.Add($"{fault} {at}");

    public void Count() => Planted++;

    public SourceFile Save() => _sheets.Aggregate(new Workbook(), (file, sheet) => file.Sheet(sheet.Name, [.. sheet.Rows])).Save();

    private List<object?[]> Rows(string sheet) => _sheets.Find(known => known.Name == sheet).Rows;

    private int Column(string sheet, string heading)
    {
        var headings = Rows(sheet)[HeadingsIn(sheet) - 1];
        var index = Array.FindIndex(headings, cell => cell is string text && text.Trim().StartsWith(heading, StringComparison.Ordinal));
        return index >= 0 ? index : throw new ArgumentException($"{sheet} has no {heading}.", nameof(heading));
    }
}
