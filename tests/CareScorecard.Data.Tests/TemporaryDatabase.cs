using CareScorecard.Data.Opening;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Tests;

/// <summary>A real file in a folder of its own, gone after the test.</summary>
public sealed class TemporaryDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("carescorecard-");

    public string Folder => _folder.FullName;

    public string Path => System.IO.Path.Combine(Folder, "carescorecard.db");

    public Task<ScorecardDatabase> OpenAsync() => ScorecardDatabase.OpenAsync(Path, CancellationToken.None);

    /// <summary>Something that another program, or time, does to the file.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        using (var pooled = new SqliteConnection(new DatabaseFile(Path).ConnectionString))
        {
            SqliteConnection.ClearPool(pooled);
        }

        _folder.Delete(recursive: true);
    }
}
