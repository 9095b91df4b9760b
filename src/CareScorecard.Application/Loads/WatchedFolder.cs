namespace CareScorecard.Application.Loads;

/// <summary>
/// The folder into which other systems put their files: what lies in it, and where things go when they have been looked at. Nothing is ever
/// deleted or overwritten, and nothing outside the folder is read.
/// </summary>
internal sealed class WatchedFolder : IDisposable
{
    public const string Done = "done";
    public const string Attention = "attention";

    /// <summary>Where a file lies while it is looked at, so that a newer one of its name cannot take its place meanwhile.</summary>
    private const string Checking = ".checking";

    private readonly string _path;
    private readonly FileStream _turn;

    private WatchedFolder(string path, FileStream turn) => (_path, _turn) = (path, turn);

    /// <returns>Null while another program looks into the folder.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static WatchedFolder? Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (!Directory.Exists(full))
        {
            throw new DirectoryNotFoundException($"There is no folder {full}.");
        }

        try
        {
            var turn = System.IO.Path.Combine(Inside(full, Checking), ".turn");
            return new WatchedFolder(full, new FileStream(turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (e is not DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Dispose() => _turn.Dispose();

    /// <summary>
    /// What a look that was cut off left behind, and then what lies in the folder and does not change any more while one waits: a file that is
    /// still being written is left for the next look.
    /// </summary>
    public async Task<IReadOnlyList<WatchedParcel>> FindSettledAsync(TimeSpan wait, TimeProvider clock, CancellationToken cancellation)
    {
        var first = Find(_path).ToDictionary(parcel => parcel.Path, StampOf);
        if (first.Count > 0)
        {
            await Task.Delay(wait, clock, cancellation);
        }

        return
        [
            .. Find(Inside(_path, Checking)),
            .. Find(_path).Where(parcel => first.TryGetValue(parcel.Path, out var stamp) && stamp == StampOf(parcel) && CanBeRead(parcel)),
        ];
    }

    /// <summary>Sets the parcel aside to be looked at.</summary>
    /// <returns>Where it lies now.</returns>
    public WatchedParcel Take(WatchedParcel parcel)
    {
        var folder = Inside(_path, Checking);
        if (System.IO.Path.GetDirectoryName(parcel.Path) == folder)
        {
            return parcel;
        }

        var target = FreeName(folder, parcel);
        Move(parcel, target);
        return parcel.IsFolder
            ? new WatchedParcel(target, [.. parcel.Files.Select(file => System.IO.Path.Combine(target, System.IO.Path.GetFileName(file)))])
            : new WatchedParcel(target, [target]);
    }

    /// <summary>Writes the report, then moves the parcel beside it. Cut off in between, the next look does both again.</summary>
    /// <returns>The report's full path.</returns>
    public string PutAway(WatchedParcel parcel, string subfolder, string report)
    {
        var target = FreeName(Inside(_path, subfolder), parcel);
        File.WriteAllText(target + ".txt", report);
        Move(parcel, target);
        return target + ".txt";
    }

    private static string Inside(string path, string subfolder)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(path, subfolder));
        return IsLink(folder) ? throw new IOException($"{folder.FullName} leads out of the watched folder.") : folder.FullName;
    }

    private static void Move(WatchedParcel parcel, string target)
    {
        if (parcel.IsFolder)
        {
            Directory.Move(parcel.Path, target);
        }
        else
        {
            File.Move(parcel.Path, target, overwrite: false);
        }
    }

    private static IEnumerable<WatchedParcel> Find(string path)
    {
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
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
