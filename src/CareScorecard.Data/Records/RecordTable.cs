using CareScorecard.Data.Configurations;
using SQLitePCL;

namespace CareScorecard.Data.Records;

/// <summary>
/// The fast road to and from one table of records: one prepared statement for all rows. England's month has 5 million cells;
/// through the change tracker, or with an object for each cell, it would take a minute.
/// </summary>
internal sealed class RecordTable<T>
    where T : class
{
    private static readonly Lock Making = new();

    private static RecordTable<T>? _only;

    private readonly RowForm<T> _form;

    private readonly Action<sqlite3_stmt, T> _bind;

    private readonly string _insert;

    private readonly string _select;

    private RecordTable(RowForm<T> form)
    {
        _form = form;

        // The first two parameters are the version and the position.
        _bind = form.CompileBind(firstParameter: 3);
        var columns = string.Join(", ", form.Columns);
        _insert = $"""
            INSERT INTO "{form.Table}" ("{RecordColumns.VersionId}", "{RecordColumns.Position}", {columns})
            VALUES (?, ?{string.Concat(Enumerable.Repeat(", ?", form.Columns.Count))})
            """;
        _select = $"""
            SELECT {columns} FROM "{form.Table}" WHERE "{RecordColumns.VersionId}" = ? ORDER BY "{RecordColumns.Position}"
            """;
    }

    public static RecordTable<T> Of(ScorecardDbContext db)
    {
        lock (Making)
        {
            return _only ??= new RecordTable<T>(RowForm<T>.Of(db));
        }
    }

    /// <summary>Inside the context's transaction, which the caller has begun.</summary>
    public void Insert(ScorecardDbContext db, int versionId, IReadOnlyList<T> records, CancellationToken ct)
    {
        if (records.Count == 0)
        {
            return;
        }

        using var statement = new RawStatement(db, _insert);
        statement.Bind(1, versionId);
        var position = 0;
        foreach (var record in records)
        {
            ct.ThrowIfCancellationRequested();
            statement.Bind(2, position++);
            _bind(statement.Row, record);
            statement.Execute();
        }
    }

    /// <summary>Inside the context's transaction, which the caller has begun.</summary>
    public void Delete(ScorecardDbContext db, int versionId)
    {
        using var statement = new RawStatement(db, $"""DELETE FROM "{_form.Table}" WHERE "{RecordColumns.VersionId}" = ?""");
        statement.Bind(1, versionId);
        statement.Execute();
    }

    /// <summary>In the order in which they were inserted.</summary>
    public IReadOnlyList<T> Read(ScorecardDbContext db, int versionId, SharedTexts texts, CancellationToken ct)
    {
        using var statement = new RawStatement(db, _select);
        statement.Bind(1, versionId);
        var records = new List<T>();
        while (statement.Step())
        {
            ct.ThrowIfCancellationRequested();
            records.Add(_form.Read(statement.Row, texts));
        }

        return records;
    }
}
