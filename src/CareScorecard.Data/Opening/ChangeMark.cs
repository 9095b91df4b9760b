using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Opening;

/// <summary>
/// Tells whether anything in the file has changed, by whatever program, in some microseconds: SQLite's data_version, which a connection that
/// stays open sees change with every commit of another one (https://sqlite.org/pragma.html#pragma_data_version).
/// </summary>
internal sealed class ChangeMark(DatabaseFile file)
{
    private readonly Lock _turn = new();
    private SqliteConnection? _connection;
    private SqliteCommand? _command;
    private int _opened;

    /// <returns>Another value than before as soon as anything was committed; never one of a file that lay here before.</returns>
    public Mark Read()
    {
        lock (_turn)
        {
            var version = (_command ?? Open()).ExecuteScalar();
            return new Mark(_opened, Convert.ToInt64(version, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Lets go of the file, which may then be put elsewhere. The next mark is another one.</summary>
    public void Close()
    {
        lock (_turn)
        {
            _command?.Dispose();
            _connection?.Dispose();
            (_command, _connection) = (null, null);
        }
    }

    private SqliteCommand Open()
    {
        var connection = new SqliteConnection(file.ReadOnlyConnectionString);
        try
        {
            connection.Open();
            var command = connection.CreateCommand();
            command.CommandText = "PRAGMA data_version";
            (_connection, _command, _opened) = (connection, command, _opened + 1);
            return command;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }

    internal readonly record struct Mark(int Opened, long Version);
}
