using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Annotating;

/// <summary>The problems of one sheet by row, and the cells that are marked.</summary>
internal sealed class SheetMarks(int? headerRow, int? oldColumn = null)
{
    private readonly SortedDictionary<int, RowMarks> _rows = [];

    /// <summary>As Excel shows it; null where no headings were found.</summary>
    public int? HeaderRow => headerRow;

    /// <summary>From 0: the Problems column of the last time, which is written anew.</summary>
    public int? OldColumn => oldColumn;

    public bool IsEmpty => _rows.Count == 0 && oldColumn is null;

    /// <summary>Rows with a problem, in their order, the heading's row with them.</summary>
    public IReadOnlyList<int> Rows => headerRow is { } header && !_rows.ContainsKey(header) ? [.. _rows.Keys.Append(header).Order()] : [.. _rows.Keys];

    public RowMarks? Of(int row) => _rows.GetValueOrDefault(row);

    /// <param name="problem">Of this sheet, with a row.</param>
    public void Add(Problem problem)
    {
        var row = problem.At.Row!.Value;
        if (!_rows.TryGetValue(row, out var marks))
        {
            _rows.Add(row, marks = new RowMarks());
        }

        marks.Add(problem);
    }
}
