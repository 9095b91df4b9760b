using System.Text;
using CareScorecard.Data.Opening;

namespace CareScorecard.Data;

/// <summary>
/// A small file beside the database while a month is being saved. The save itself is whole or not at all; what the mark adds is that the
/// next start can say that one was cut off. It is held open as long as the save lasts: one that nobody holds was left by a program that
/// was killed.
/// </summary>
internal sealed class SavingMark : IDisposable
{
    private readonly FileStream? _file;

    private SavingMark(FileStream? file) => _file = file;

    public static SavingMark Begin(string databasePath, AcceptMonth accept)
    {
        FileStream? file = null;
        try
        {
            file = DatabaseFile.OpenPrivately($"{Prefix(databasePath)}{Guid.NewGuid():N}", FileMode.CreateNew, FileShare.None);
            file.Write(Encoding.UTF8.GetBytes(new UnfinishedSave(
                accept.Load.Month, accept.ExpectedCurrentVersion ?? 0, accept.Load.LoadedAt, accept.Load.LoadedBy).Text));
            file.Flush(flushToDisk: true);
            return new SavingMark(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A disk that cannot take these few bytes will refuse the save as well, and say so better.
            file?.Dispose();
            return new SavingMark(null);
        }
    }

    /// <summary>How the names of all marks of a database begin.</summary>
    public static string Prefix(string databasePath) => databasePath + ".saving-";

    public void Dispose()
    {
        if (_file is null)
        {
            return;
        }

        try
        {
            // Emptied before it is let go: whoever finds it in between has nothing to tell.
            _file.SetLength(0);
            _file.Dispose();
            File.Delete(_file.Name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A program that starts just now holds it, and deletes it.
        }
    }
}
