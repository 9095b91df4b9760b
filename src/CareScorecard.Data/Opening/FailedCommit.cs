using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace CareScorecard.Data.Opening;

/// <summary>
/// Where a commit fails for want of room, SQLite has rolled back by itself; the driver does not know, rolls back once more when the
/// transaction is disposed, and the failure of that would hide what really happened. It is given something to roll back.
/// </summary>
internal sealed class FailedCommit : IDbTransactionInterceptor
{
    public void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => BeginIfRolledBack(transaction);

    public Task TransactionFailedAsync(
        DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        BeginIfRolledBack(transaction);
        return Task.CompletedTask;
    }

    private static void BeginIfRolledBack(DbTransaction transaction)
    {
        if (transaction.Connection is SqliteConnection { Handle: { } handle } && raw.sqlite3_get_autocommit(handle) != 0)
        {
            _ = raw.sqlite3_exec(handle, "BEGIN");
        }
    }
}
