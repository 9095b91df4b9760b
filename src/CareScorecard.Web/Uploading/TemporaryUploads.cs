using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using CareScorecard.Import;

namespace CareScorecard.Web.Uploading;

/// <summary>
/// The files of one upload while they are checked: in a folder that only this program's user can open, and gone as soon as the upload is
/// saved, left or lost.
/// </summary>
public sealed class TemporaryUploads : IDisposable
{
    private const string Prefix = "carescorecard-upload-";

    // Longer than any upload takes, so that another program's uploads are left alone.
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private readonly string _folder;
    private readonly List<SourceFile> _files = [];

    // With the number of this program, so that the next one can tell what nobody works on any more.
    public TemporaryUploads() => _folder = Directory.CreateTempSubdirectory($"{Prefix}{Environment.ProcessId}-").FullName;

    public IReadOnlyList<SourceFile> Files => _files;

    /// <summary>Copies a stream to a temporary file. A file of the same name takes the place of the one before.</summary>
    /// <param name="name">As the person has it: kept for messages, never used as a path.</param>
    /// <param name="content">Read to its end; not closed.</param>
    public async Task AddAsync(string name, Stream content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        Remove(name);
        var path = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        long length;
        await using (var file = new FileStream(path, options))
        {
            await content.CopyToAsync(file, cancellation);
            length = file.Length;
        }

        _files.Add(new SourceFile(name, length, () => File.OpenRead(path)));
    }

    public void Remove(string name) => _files.RemoveAll(file => file.Name == name);

    /// <summary>
    /// Deletes what a program that was killed has left behind: called at the start, before there is any upload of this one's own.
    /// </summary>
    public static void DeleteAbandoned(DateTimeOffset now)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (IsWorkedOn(folder) && Directory.GetLastWriteTimeUtc(folder) >= now.UtcDateTime - Abandoned)
            {
                continue;
            }

            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Another user's: theirs to delete.
            }
        }
    }

    private static bool IsWorkedOn(string folder)
    {
        var rest = Path.GetFileName(folder)[Prefix.Length..];
        if (!int.TryParse(rest.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var program))
        {
            return true;
        }

        try
        {
            // Numbers are used again, in a container at every start: a folder that is older than its program is another's.
            using var running = Process.GetProcessById(program);
            return running.StartTime.ToUniversalTime() <= Directory.GetCreationTimeUtc(folder);
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            return true;
        }
    }

    public void Dispose()
    {
        _files.Clear();
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }
}
