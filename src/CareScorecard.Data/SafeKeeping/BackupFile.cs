using System.Globalization;
using CareScorecard.Data.Opening;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.SafeKeeping;

/// <summary>
/// One copy that SQLite makes while others read and write: a live file is never copied byte by byte. It lies in a folder for this user
/// alone, is one file without others beside it, and has its name only when it is whole and was looked over.
/// </summary>
internal static class BackupFile
{
    public const string Ending = ".db";

    private const string TimeForm = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>carescorecard-20261122T013000Z.db: by name is by time.</summary>
    /// <param name="at">UTC.</param>
    /// <param name="occasion">Comes behind the time; null for a backup by plan or by hand.</param>
    public static string NameOf(string databasePath, DateTime at, string? occasion) =>
        $"{Path.GetFileNameWithoutExtension(databasePath)}-{at.ToString(TimeForm, CultureInfo.InvariantCulture)}{(occasion is null ? "" : "-" + occasion)}{Ending}";

    /// <returns>Full paths, the latest first.</returns>
    public static IReadOnlyList<string> In(string folder, string databasePath, string? occasion)
    {
        // Eight digits, T, six digits, Z.
        var pattern = $"{Path.GetFileNameWithoutExtension(databasePath)}-????????T??????Z{(occasion is null ? "" : "-" + occasion)}{Ending}";
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder, pattern).OrderDescending(StringComparer.Ordinal)] : [];
    }

    /// <summary>When the backup was made, by its name (UTC).</summary>
    public static DateTime? TimeOf(string path, string databasePath)
    {
        var start = Path.GetFileNameWithoutExtension(databasePath).Length + 1;
        var name = Path.GetFileNameWithoutExtension(path);
        return DateTime.TryParseExact(
            name.Length < start + 16 ? "" : name.Substring(start, 16),
            TimeForm,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var at)
            ? at
            : null;
    }

    /// <param name="open">A connection to the database; may be in use by others.</param>
    /// <returns>What the look over the finished copy has found.</returns>
    /// <exception cref="DatabaseUnusableException">The copy could not be made or is not sound; nothing of it is left.</exception>
    public static async Task<InspectionReport> WriteAsync(SqliteConnection open, string folder, string name, CancellationToken ct)
    {
        var unfinished = new DatabaseFile(Path.Combine(folder, $".{Guid.NewGuid():N}.unfinished"));
        var finished = Path.Combine(folder, name);
        try
        {
            unfinished.CreateFolder();
            Copy(open, unfinished.Path);
            var report = await DatabaseInspection.RunAsync(unfinished.Path, ct);
            if (report.Problem is { } problem)
            {
                throw new DatabaseUnusableException($"The backup could not be made. {problem}");
            }

            File.Move(unfinished.Path, finished, overwrite: true);
            return report with { Path = finished };
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new DatabaseUnusableException($"The backup could not be made. {new DatabaseFile(finished).Unusable(e).Message}", e);
        }
        finally
        {
            unfinished.Delete();
        }
    }

    private static void Copy(SqliteConnection open, string path)
    {
        DatabaseFile.OpenPrivately(path, FileMode.CreateNew).Dispose();
        using var backup = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        backup.Open();
        open.BackupDatabase(backup);

        // One file, that can be looked at where nothing may be written.
        using var command = backup.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        command.ExecuteNonQuery();
    }
}
