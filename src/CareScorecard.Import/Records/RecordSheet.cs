using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;
using CareScorecard.Import.Reading;
using CareScorecard.Import.Rules;

namespace CareScorecard.Import.Records;

/// <summary>Reads the rows of one sheet into records of one kind.</summary>
internal abstract class RecordSheet<T>(SheetReading sheet)
    where T : class
{
    private readonly List<SheetColumn> _columns = [];
    private IdColumn? _child;

    protected SheetReading Sheet { get; } = sheet;

    /// <summary>Every row of data, whether or not a record could be made of it.</summary>
    public int RowsRead { get; private set; }

    public int RowsLeftOut { get; private set; }

    /// <summary>The row's record; null where the row is blank, or lacks what no record can do without, which is told.</summary>
    public Entry<T>? Read(SheetRows rows)
    {
        if (IsBlank(rows))
        {
            Sheet.Log.Count(Untidiness.BlankRows);
            return null;
        }

        RowsRead++;
        Sheet.Child = null;
        var entry = Sheet.LeftOut.Contains(rows.Row) ? LeaveOut(rows) : ReadRow(rows);
        if (entry is null && Sheet.Child is { } child)
        {
            Sheet.WithoutRecord.Add(child);
        }

        return entry;
    }

    /// <summary>Called once, after the sheet's last row.</summary>
    public void Finish() => _columns.ForEach(column => column.Finish());

    protected abstract Entry<T>? ReadRow(SheetRows rows);

    protected DateColumn Date(Field field) => Add(new DateColumn(Sheet, Sheet.Find(field)));

    protected DateColumn NeededDate(Field field) => Add(new DateColumn(Sheet, Sheet.Find(field), needed: !Sheet.IsPartial));

    protected TextColumn Text(Field field) => Add(new TextColumn(Sheet, Sheet.Find(field)));

    protected IdColumn Id(Field field) => _child = Add(new IdColumn(Sheet, Sheet.Find(field)));

    protected NumberColumn Number(Field field, decimal least = 0, decimal most = 1_000_000_000) =>
        Add(new NumberColumn(Sheet, Sheet.Find(field), least, most));

    protected CodeColumn<TCode> Codes<TCode>(Field field, CodeList<TCode> codes)
        where TCode : struct =>
        Add(new CodeColumn<TCode>(Sheet, Sheet.Find(field), codes, CellProblems.CodeNotKnown));

    protected CodeColumn<bool> YesNo(Field field) =>
        Add(new CodeColumn<bool>(Sheet, Sheet.Find(field), CodeLists.YesNoOf(field), CellProblems.NotYesOrNo));

    protected TColumn Add<TColumn>(TColumn column)
        where TColumn : SheetColumn
    {
        _columns.Add(column);
        return column;
    }

    /// <summary>Tells that a cell which the record needs is blank, or is no date.</summary>
    protected void Missing(NeededCell cell, SheetRows rows, SheetColumn column, string? unread = null)
    {
        var place = column.Place;
        var where = place is null ? $"Row {rows.Row}" : SheetReading.Place(rows.Row, place);
        var says = unread is null ? $"there is no {cell.Named}." : $"\"{unread}\" is not a date, so there is no {cell.Named}.";
        Sheet.Report(cell.Kind, rows.Row, place, unread, $"{where}: {says}", Sheet.Child);
    }

    /// <summary>Nothing of the row is read but whose it is: a child left out on purpose is not missing.</summary>
    private Entry<T>? LeaveOut(SheetRows rows)
    {
        RowsLeftOut++;
        Sheet.Child = _child?.Read(rows);
        return null;
    }

    private bool IsBlank(SheetRows rows)
    {
        foreach (var column in Sheet.Columns)
        {
            if (rows[column.Index] is { } cell && !(cell is string text && string.IsNullOrWhiteSpace(text)))
            {
                return false;
            }
        }

        return true;
    }
}
