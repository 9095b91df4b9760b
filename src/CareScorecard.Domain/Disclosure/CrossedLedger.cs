namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// The columns of a table whose cells, rows or sums of cells are told by other published figures, edition by edition in the order of
/// publication. A column is shown as a whole or not at all: not where it is small, and not where it would give away a small column or a
/// small cell. What an earlier edition hid stays hidden. A number that a later edition leaves as it was is the same number.
/// </summary>
internal sealed class CrossedLedger(DisclosureThresholds thresholds)
{
    private readonly ShownSums _sums = new();
    private readonly Dictionary<(int Row, int Column), (int Number, int Value)> _numbers = [];
    private readonly HashSet<int> _hidden = [];
    private bool _isGivenAway;

    /// <param name="cells">A number of children each.</param>
    /// <param name="known">Cells whose sum everybody knows: from another figure, or because a definition says that they are empty.</param>
    /// <param name="hiddenElsewhere">Columns that another breakdown hides.</param>
    /// <returns>The hidden columns; null where what everybody knows already gives a small number away.</returns>
    public IReadOnlySet<int>? Publish(
        int[,] cells, IEnumerable<IEnumerable<(int Row, int Column)>> known, IEnumerable<int> hiddenElsewhere)
    {
        var (rows, columns) = (cells.GetLength(0), cells.GetLength(1));
        foreach (var (row, column) in Cells(rows, columns))
        {
            Number(row, column, cells[row, column]);
        }

        _hidden.UnionWith(hiddenElsewhere);
        foreach (var cell in Cells(rows, columns).Where(cell => thresholds.IsSmall(cells[cell.Row, cell.Column])))
        {
            _isGivenAway |= !_sums.Guard(Terms([cell]));
        }

        var totals = Enumerable.Range(0, columns).Select(column => Column(rows, column).Sum(cell => cells[cell.Row, cell.Column])).ToList();
        foreach (var column in Enumerable.Range(0, columns).Where(column => thresholds.IsSmall(totals[column])))
        {
            _isGivenAway |= !_sums.Guard(Terms(Column(rows, column)));
        }

        foreach (var sum in known)
        {
            _isGivenAway |= !_sums.Know(Terms(sum));
        }

        // The largest are shown first, so that what is hidden besides the small ones are the smallest.
        _hidden.UnionWith(Enumerable.Range(0, columns)
            .OrderByDescending(column => totals[column])
            .Where(column => _hidden.Contains(column) || thresholds.IsSmall(totals[column]) || !_sums.TryShow([Terms(Column(rows, column))]))
            .ToList());
        return _isGivenAway ? null : _hidden.ToHashSet();
    }

    private static IEnumerable<(int Row, int Column)> Cells(int rows, int columns) =>
        from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select (row, column);

    private static IEnumerable<(int Row, int Column)> Column(int rows, int column) =>
        Enumerable.Range(0, rows).Select(row => (row, column));

    private void Number(int row, int column, int value)
    {
        if (!_numbers.TryGetValue((row, column), out var known) || known.Value != value)
        {
            _numbers[(row, column)] = (_sums.Add(value), value);
        }
    }

    private IReadOnlyList<Term> Terms(IEnumerable<(int Row, int Column)> cells) => [.. cells.Select(cell => new Term(_numbers[cell].Number))];
}
