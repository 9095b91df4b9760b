using CareScorecard.Domain.Periods;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import;

/// <summary>
/// Finds the months of a .zip of many. A file that holds children makes a month: the one that its Month sheet says, else its own name or
/// its folder's, else its dates. The other files go with the month that they say, or with the only one of their folder.
/// </summary>
public static class MonthsInFiles
{
    /// <summary>Reads every file once. Files that were given one by one, and a yearly return, are not taken apart.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static FilesByMonth Find(ReadRequest request, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Files.Any(file => ZipOfFiles.IsZip(file, request)))
        {
            return FilesByMonth.Together;
        }

        var files = ZipOfFiles.Expand(request.Files, request.MaxFileBytes, request.MaxUnpackedBytes)
            .Select(file => Look(file, MonthReader.Open(request with { Files = [file], Earlier = null }, progress, cancellation)))
            .ToList();
        var months = files.Where(file => file is { HasChildren: true, Month: not null }).Select(file => file.Month!.Value).Distinct().Order().ToList();
        return files.Exists(file => file.IsReturn) || months.Count < 2 ? FilesByMonth.Together : Place(files, months);
    }

    private static FilesByMonth Place(List<LookedInto> files, List<ReportingMonth> months)
    {
        var doubts = files.Select(file => file.Doubt).OfType<string>().ToList();
        var notPlaced = new List<SourceFile>();
        var placed = months.ToDictionary(month => month, _ => new List<LookedInto>());
        foreach (var file in files)
        {
            if (MonthOf(file, files) is { } month && placed.TryGetValue(month, out var together))
            {
                together.Add(file);
            }
            else
            {
                notPlaced.Add(file.File);
                doubts.Add($"We cannot tell to which month {PathOf(file.File)} belongs. It is not read.");
            }
        }

        return new FilesByMonth(
            [.. placed.Select(month => new FilesOfMonth(month.Key, [.. month.Value.Select(file => file.File)], month.Value.Find(file => file.HasChildren)!.Because))],
            doubts,
            notPlaced);
    }

    private static ReportingMonth? MonthOf(LookedInto file, List<LookedInto> files)
    {
        if (file.HasChildren || file.IsSaidOrNamed)
        {
            return file.Month;
        }

        var ofFolder = files.Where(other => other.HasChildren && other.File.Folder == file.File.Folder).Select(other => other.Month).Distinct().ToList();
        return ofFolder is [{ } only] ? only : file.Month;
    }

    private static LookedInto Look(SourceFile file, ReadFiles read)
    {
        var named = MonthInName.Find(Path.GetFileNameWithoutExtension(file.Name));
        var folder = MonthInName.Find(Path.GetFileName(file.Folder));
        var dates = read.MonthSuggested;
        var (month, because) = (read.MonthSaid, named, folder, dates) switch
        {
            ({ } said, _, _, _) => ((ReportingMonth?)said, $"the Month sheet of {PathOf(file)}"),
            (_, { } said, _, _) => (said, $"the name of {PathOf(file)}"),
            (_, _, { } said, _) => (said, $"the folder {file.Folder}"),
            (_, _, _, { } said) => (said, $"the dates in {PathOf(file)}"),
            _ => (null, ""),
        };
        return new LookedInto(file, month, because)
        {
            HasChildren = read.HasChildren,
            IsReturn = read.IsReturn,
            IsSaidOrNamed = (read.MonthSaid ?? named) is not null,
            Doubt = month is { } taken ? Doubt(file, taken, because, named, folder, read is { HasChildren: true, MonthSaid: null } ? dates : null) : null,
        };
    }

    /// <summary>What else speaks for another month; dates speak only where they are those of children, and never against a Month sheet.</summary>
    private static string? Doubt(
        SourceFile file, ReportingMonth taken, string because, ReportingMonth? named, ReportingMonth? folder, ReportingMonth? dates)
    {
        var other = named is { } inName && inName != taken ? $"its name says {inName.ToWords()}"
            : folder is { } inFolder && inFolder != taken ? $"its folder says {inFolder.ToWords()}"
            : dates is { } inDates && inDates != taken ? $"its dates suggest {inDates.ToWords()}"
            : null;
        return other is null ? null : $"{PathOf(file)} is read as {taken.ToWords()}, as {because} has it; {other}.";
    }

    private static string PathOf(SourceFile file) => file.Folder.Length == 0 ? file.Name : $"{file.Folder}/{file.Name}";

    /// <param name="Month">Null where nothing says it.</param>
    private sealed record LookedInto(SourceFile File, ReportingMonth? Month, string Because)
    {
        public required bool HasChildren { get; init; }

        public required bool IsReturn { get; init; }

        /// <summary>By a Month sheet or by the file's own name.</summary>
        public required bool IsSaidOrNamed { get; init; }

        public required string? Doubt { get; init; }
    }
}
