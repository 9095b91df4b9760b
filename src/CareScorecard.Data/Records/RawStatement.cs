using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace CareScorecard.Data.Records;

/// <summary>One prepared statement on a context's own connection, and so in its transaction, if any.</summary>
internal sealed class RawStatement : IDisposable
{
    private readonly sqlite3 _connection;

    /// <param name="db">Its connection is open: it is in a transaction, or the caller has opened it.</param>
    public RawStatement(ScorecardDbContext db, string sql)
    {
        _connection = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        Check(raw.sqlite3_prepare_v2(_connection, sql, out var statement));
        Row = statement;
    }

    public sqlite3_stmt Row { get; }

    /// <param name="parameter">From 1.</param>
    public void Bind(int parameter, int value) => Check(raw.sqlite3_bind_int(Row, parameter, value));

    /// <returns>False when there is no further row.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(Row);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }

        return result == raw.SQLITE_ROW;
    }

    /// <summary>Runs the statement with the parameters as they are bound; they stay bound.</summary>
    public void Execute()
    {
        Step();
        Check(raw.sqlite3_reset(Row));
    }

    public void Dispose() => Row.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, _connection);
        }
    }
}
