using System.Collections.Concurrent;
using CareScorecard.Data.Audit;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Opening;

/// <summary>Where the file lies, and what is wrong with it before it is opened.</summary>
internal sealed class DatabaseFile(string path)
{
    private const UnixFileMode OwnersFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const int SqliteCorrupt = 11;

    private const int SqliteNotADatabase = 26;

    private static readonly string[] Beside = ["-wal", "-shm", "-journal", AuditAnchor.Ending];

    /// <summary>Files that this program has looked into: never again, while it runs.</summary>
    private static readonly ConcurrentDictionary<string, bool> LookedAt = new(StringComparer.Ordinal);

    public string Path { get; } = path;

    public string LockPath => Path + ".lock";

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        ForeignKeys = true,

        // Seconds that a writer waits for another: longer than England's month takes to save.
        DefaultTimeout = 60,
    }.ToString();

    /// <summary>Looks and changes nothing. Not pooled: the file may be put elsewhere afterwards.</summary>
    public string ReadOnlyConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ToString();

    public string BackupFolder => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(Path)!, "backups");

    public void CreateFolder()
    {
        if (System.IO.Path.GetDirectoryName(Path) is not { Length: > 0 } folder || Directory.Exists(folder))
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnersFolder);
        }
    }

    /// <summary>An empty file is an empty database. SQLite gives the files it puts beside it the same mode.</summary>
    public void CreateOrCheck()
    {
        if (Directory.Exists(Path))
        {
            throw new DatabaseUnusableException($"{Path} is a folder, not a file. Give the path of the database file itself.");
        }

        // A program that opened the file before may have connections to it, and closing another handle would take SQLite's locks from all of
        // them (POSIX drops every lock of a process on a file with any close): other programs would then write over what they read.
        var isThere = File.Exists(Path);
        if (!LookedAt.TryAdd(Path, true) && isThere)
        {
            return;
        }

        using var stream = OpenPrivately(Path, FileMode.OpenOrCreate);
        Span<byte> start = stackalloc byte[16];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) is var read
            && read > 0
            && !start[..read].SequenceEqual("SQLite format 3\0"u8))
        {
            throw NoDatabase();
        }
    }

    /// <summary>Renames the file, and what is kept beside it, to the first name of its kind that is free: carescorecard-sample-2.db.</summary>
    public string SetAside(string word)
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        var name = System.IO.Path.GetFileNameWithoutExtension(Path);
        var extension = System.IO.Path.GetExtension(Path);
        var aside = Enumerable.Range(1, int.MaxValue)
            .Select(number => System.IO.Path.Combine(folder, $"{name}-{word}{(number == 1 ? "" : $"-{number}")}{extension}"))
            .First(path => !File.Exists(path));
        File.Move(Path, aside);
        foreach (var beside in Beside.Where(ending => File.Exists(Path + ending)))
        {
            File.Move(Path + beside, aside + beside);
        }

        return aside;
    }

    /// <summary>Takes an unfinished file away, and what SQLite put beside it; what cannot be deleted is left.</summary>
    public void Delete()
    {
        foreach (var path in Beside.Prepend("").Select(ending => Path + ending).Where(File.Exists))
        {
            try
            {
                File.Delete(path);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Its name says that it is not finished.
            }
        }
    }

    /// <summary>A new or emptied file that only this user can read.</summary>
    public static FileStream OpenPrivately(string path, FileMode mode, FileShare share = FileShare.ReadWrite)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersFile;
        }

        return new FileStream(path, options);
    }

    public DatabaseUnusableException NoDatabase(Exception? because = null) =>
        new($"{Path} is not a CareScorecard database. Nothing in it was changed.", because!);

    public DatabaseUnusableException Damaged(Exception? because = null) => new(
        $"The database {Path} is damaged and cannot be read. Restore the last backup: carescorecard restore FILE. The damaged file is kept.", because!);

    /// <param name="unknown">The first step of the file's history that this program does not know.</param>
    /// <param name="known">The last step that it does know.</param>
    public DatabaseUnusableException Newer(string unknown, string known) => new(
        $"{Path} was made by a newer version of CareScorecard. Use that version, or restore a backup from before it. "
        + $"(The file has {unknown}; this program knows steps up to {known}.)");

    /// <summary>The failure in plain words. What a driver says of it stays inside, and has none of the data.</summary>
    public DatabaseUnusableException Unusable(Exception because) => because switch
    {
        SqliteException { SqliteErrorCode: SqliteNotADatabase } => NoDatabase(because),
        SqliteException { SqliteErrorCode: SqliteCorrupt } => Damaged(because),
        _ => new(DatabaseFailure.Words(because, Path), because),
    };
}
