namespace CareScorecard.Application.Loads;

/// <summary>
/// The folder into which other systems put their files: what lies in it, and where things go when they have been looked at. Nothing is ever
/// deleted or overwritten, and nothing outside the folder is read.
/// </summary>
internal sealed class WatchedFolder
{
    public const string Done = "done";
    public const string Attention = "attention";

    private readonly string _path;

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public WatchedFolder(string path)
    {
        _path = System.IO.Path.GetFullPath(path);
        if (!Directory.Exists(_path))
        {
            throw new DirectoryNotFoundException($"There is no folder {_path}.");
        }
    }

    /// <summary>What lies in the folder and does not change any more while one waits: a file that is still being written is left for the next look.</summary>
    public async Task<IReadOnlyList<WatchedParcel>> FindSettledAsync(TimeSpan wait, TimeProvider clock, CancellationToken cancellation)
    {
        var first = Find().ToDictionary(parcel => parcel.Path, StampOf);
        if (first.Count == 0)
        {
            return [];
        }

        await Task.Delay(wait, clock, cancellation);
        return
        [
            .. Find().Where(parcel => first.TryGetValue(parcel.Path, out var stamp) && stamp == StampOf(parcel) && CanBeRead(parcel)),
        ];
    }

    /// <summary>Writes the report, then moves the parcel beside it. Cut off in between, the next look does both again.</summary>
    /// <returns>The report's full path.</returns>
    public string PutAway(WatchedParcel parcel, string subfolder, string report)
    {
        var folder = System.IO.Path.Combine(_path, subfolder);
        Directory.CreateDirectory(folder);
        if (IsLink(new DirectoryInfo(folder)))
        {
            throw new IOException($"{folder} leads out of the watched folder.");
        }

        var target = FreeName(folder, parcel);
        File.WriteAllText(target + ".txt", report);
        if (parcel.IsFolder)
        {
            Directory.Move(parcel.Path, target);
        }
        else
        {
            File.Move(parcel.Path, target, overwrite: false);
        }

        return target + ".txt";
    }

    private IEnumerable<WatchedParcel> Find()
    {
        foreach (var entry in new DirectoryInfo(_path).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (IsPassedOver(entry))
            {
                continue;
            }

            if (entry is FileInfo file)
            {
                yield return new WatchedParcel(file.FullName, [file.FullName]);
            }
            else if (entry is DirectoryInfo folder && entry.Name is not (Done or Attention))
            {
                string[] files =
                [
                    .. folder.EnumerateFiles().Where(inside => !IsPassedOver(inside))
                        .Select(inside => inside.FullName)
                        .Order(StringComparer.Ordinal),
                ];
                if (files.Length > 0)
                {
                    yield return new WatchedParcel(folder.FullName, files);
                }
            }
        }
    }

    // Half-written files of browsers, of Excel and of copying programs; and whatever leads out of the folder.
    private static bool IsPassedOver(FileSystemInfo entry) =>
        IsLink(entry)
        || entry.Name.StartsWith('.')
        || entry.Name.StartsWith("~$", StringComparison.Ordinal)
        || entry.Extension.ToUpperInvariant() is ".TMP" or ".PART" or ".CRDOWNLOAD" or ".FILEPART";

    private static bool IsLink(FileSystemInfo entry) => entry.Exists && entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string StampOf(WatchedParcel parcel) => string.Join('|', parcel.Files.Select(path =>
        new FileInfo(path) is { Exists: true } file ? $"{path}:{file.Length}:{file.LastWriteTimeUtc.Ticks}" : $"{path}:gone"));

    private static bool CanBeRead(WatchedParcel parcel)
    {
        try
        {
            foreach (var path in parcel.Files)
            {
                // Where the system knows it, a file that somebody still writes to cannot be had alone.
                using var alone = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string FreeName(string folder, WatchedParcel parcel)
    {
        var (stem, extension) = parcel.IsFolder
            ? (parcel.Name, "")
            : (System.IO.Path.GetFileNameWithoutExtension(parcel.Name), System.IO.Path.GetExtension(parcel.Name));
        var target = System.IO.Path.Combine(folder, stem + extension);
        for (var number = 2; File.Exists(target) || Directory.Exists(target); number++)
        {
            target = System.IO.Path.Combine(folder, $"{stem} ({number}){extension}");
        }

        return target;
    }
}
