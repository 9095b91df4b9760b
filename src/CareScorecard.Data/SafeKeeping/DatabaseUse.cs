using CareScorecard.Data.Opening;

namespace CareScorecard.Data;

/// <summary>
/// Says that a program works with the database, for as long as it does, so that nobody puts another file in its place meanwhile. The
/// system itself lets go of it when a program is killed.
/// </summary>
public sealed class DatabaseUse : IDisposable
{
    private readonly FileStream _file;

    private DatabaseUse(FileStream file) => _file = file;

    /// <summary>Any number of programs may work with it at once.</summary>
    /// <exception cref="DatabaseUnusableException">The database is being restored.</exception>
    public static DatabaseUse Begin(string databasePath)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(databasePath);
        try
        {
            DatabaseFile.OpenPrivately(PathOf(databasePath), FileMode.OpenOrCreate).Dispose();
            return new DatabaseUse(new FileStream(PathOf(databasePath), FileMode.Open, FileAccess.Read, FileShare.Read));
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            throw new DatabaseUnusableException($"The database {databasePath} is being restored. Try again when that has finished.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseFile(databasePath).Unusable(e);
        }
    }

    /// <exception cref="DatabaseUnusableException">A program works with the database.</exception>
    public static DatabaseUse TakeAlone(string databasePath)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(databasePath);
        try
        {
            return new DatabaseUse(DatabaseFile.OpenPrivately(PathOf(databasePath), FileMode.OpenOrCreate, FileShare.None));
        }
        catch (IOException e) when (IsHeldByAnother(e))
        {
            throw new DatabaseUnusableException($"CareScorecard is running on {databasePath}. Stop it first; nothing was changed.", e);
        }
    }

    public void Dispose() => _file.Dispose();

    private static bool IsHeldByAnother(IOException e) => OpeningLock.IsHeldByAnother(e);

    private static string PathOf(string databasePath) => databasePath + ".in-use";
}
