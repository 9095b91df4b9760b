using Microsoft.Data.Sqlite;

namespace CareScorecard.Data;

/// <summary>What went wrong with the disk or the file, in words for whoever can do something about it. Nothing was saved.</summary>
public static class DatabaseFailure
{
    private const int SqliteBusy = 5;

    private const int SqliteLocked = 6;

    private const int SqliteReadOnly = 8;

    private const int SqliteDiskError = 10;

    private const int SqliteCorrupt = 11;

    private const int SqliteFull = 13;

    // As .NET passes on what the systems say: Linux and macOS their own number, Windows within its code.
    private const int NoSpaceOnUnix = 28;

    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    private const int QuotaOnUnix = 122;

    /// <param name="path">Of the file, for the message.</param>
    public static string Words(Exception failure, string path) => Find(failure, path)
        ?? $"The database {path} cannot be opened for writing. Check that the folder exists and that you may write to it.";

    /// <returns>Null where it is not a failure of the disk or of the database file.</returns>
    public static string? Find(Exception? failure, string path) => failure switch
    {
        null => null,
        SqliteException { SqliteErrorCode: SqliteFull } or IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows or QuotaOnUnix } =>
            $"There is no room left on the disk of {path}. Make room and try again.",
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } =>
            $"Another program is using {path}. Try again when it has finished.",
        SqliteException { SqliteErrorCode: SqliteReadOnly } =>
            $"{path} may only be read. Give the user who runs this program the right to write to the file and its folder.",
        SqliteException { SqliteErrorCode: SqliteCorrupt } =>
            $"The database {path} is damaged. Restore the last backup: carescorecard restore FILE. The damaged file is kept.",
        SqliteException { SqliteErrorCode: SqliteDiskError } =>
            $"The disk of {path} does not answer as it should. Check it, and that it is not a network drive.",
        _ => Find(failure.InnerException, path),
    };
}
