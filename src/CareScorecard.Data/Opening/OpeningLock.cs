namespace CareScorecard.Data.Opening;

/// <summary>
/// One program at a time prepares a file. The lock is an open file, so that the system lets it go when its program is killed:
/// the row by which EF locks a migration outlives a killed program, and nothing would ever take it away.
/// </summary>
internal sealed class OpeningLock : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly FileStream _file;

    private OpeningLock(FileStream file) => _file = file;

    public static async Task<OpeningLock> TakeAsync(string path, CancellationToken ct)
    {
        var asked = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new OpeningLock(DatabaseFile.OpenPrivately(path, FileMode.OpenOrCreate, FileShare.None));
            }
            catch (IOException e) when (IsHeldByAnother(e))
            {
                if (TimeProvider.System.GetElapsedTime(asked) > Patience)
                {
                    throw new DatabaseUnusableException(
                        $"Another program has been preparing the database for long: {path} is locked. Try again when it has finished.", e);
                }

                await Task.Delay(Pause, ct);
            }
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    // A missing folder or a full disk are more particular exceptions, or would not go away by waiting.
    internal static bool IsHeldByAnother(IOException e) =>
        e.GetType() == typeof(IOException) && DatabaseFailure.Find(e, "") is null;
}
