using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Records;

/// <summary>The records of one kind, from every sheet of every file.</summary>
internal abstract class RecordTable
{
    /// <summary>Rows of data.</summary>
    public int RowsRead { get; protected set; }

    public abstract int RowsReady { get; }

    /// <summary>Rows of data that were not read on purpose, one by one.</summary>
    public int RowsLeftOut { get; protected set; }

    /// <summary>Rows that a later row replaces, and rows of a local table about nobody in the month.</summary>
    public abstract int RowsSuperseded { get; }

    /// <summary>Takes out what was drawn for a month, and lets every row stand again that was judged with it.</summary>
    public abstract void Forget();

    /// <summary>Rows whose values went into a row of another file.</summary>
    public int RowsJoined { get; set; }

    /// <summary>Rows of a local table that went into no row.</summary>
    public int RowsPassedOver { get; set; }

    /// <summary>The sheets that were read into the table.</summary>
    public List<SheetReading> Sheets { get; } = [];

    /// <summary>Reads a sheet from the row after its headings; <paramref name="eachRow"/> is called for every row, blank or not.</summary>
    /// <returns>Rows of data.</returns>
    public abstract int Read(SheetReading sheet, SheetRows rows, Action eachRow);
}

internal sealed class RecordTable<T>(Func<SheetReading, RecordSheet<T>> open) : RecordTable
    where T : class
{
    // Before anything was drawn, joined or judged.
    private List<Entry<T>>? _asRead;

    public List<Entry<T>> Entries { get; } = [];

    /// <summary>Rows that are no records by themselves: of tables that say something more about children whom another file lists.</summary>
    public List<Entry<T>> Additions { get; } = [];

    public IEnumerable<Entry<T>> Ready => Entries.Where(entry => entry.Standing == Standing.Ready);

    public override int RowsReady => Ready.Count(entry => !entry.Sheet.IsDrawn) + RowsJoined;

    public override int RowsSuperseded => Entries.Count(entry => entry.Standing == Standing.Superseded && !entry.Sheet.IsDrawn) + RowsPassedOver;

    public IReadOnlyList<T> Records => [.. Ready.Select(entry => entry.Record)];

    public override void Forget()
    {
        if (_asRead is null)
        {
            _asRead = [.. Entries];
            return;
        }

        Entries.Clear();
        Entries.AddRange(_asRead);
        Entries.ForEach(entry => entry.Forget());
        Sheets.RemoveAll(sheet => sheet.IsDrawn);
        (RowsJoined, RowsPassedOver) = (0, 0);
    }

    public override int Read(SheetReading sheet, SheetRows rows, Action eachRow)
    {
        var records = open(sheet);
        while (rows.Read())
        {
            if (records.Read(rows) is { } entry)
            {
                (sheet.IsPartial ? Additions : Entries).Add(entry);
            }

            eachRow();
        }

        records.Finish();
        Sheets.Add(sheet);
        RowsRead += records.RowsRead;
        RowsLeftOut += records.RowsLeftOut;
        return records.RowsRead;
    }
}
