using System.IO.Compression;

namespace CareScorecard.Import.Reading;

/// <summary>A .zip of workbooks and .csv files is read as if its files had been brought one by one. It is never unpacked to the disk.</summary>
internal static class ZipOfFiles
{
    /// <summary>Every workbook is a zip too: this part is in each of them, and in no other.</summary>
    private const string WorkbookPart = "[Content_Types].xml";

    private static readonly string[] Extensions = [".xlsx", ".xlsm", ".xlsb", ".xls", ".csv", ".txt"];

    public static IReadOnlyList<SourceFile> Expand(IEnumerable<SourceFile> files, long maxFileBytes, long maxUnpackedBytes) =>
        [.. files.SelectMany(file => file.Length > maxFileBytes ? [file] : Inside(file, maxUnpackedBytes))];

    /// <summary>The files inside; the file itself where it is no such zip, or cannot be read, which is told when it is opened.</summary>
    private static List<SourceFile> Inside(SourceFile file, long maxUnpackedBytes)
    {
        try
        {
            using var stream = file.Open();
            Span<byte> start = stackalloc byte[4];
            if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.SequenceEqual("PK\u0003\u0004"u8))
            {
                return [file];
            }

            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
            if (zip.GetEntry(WorkbookPart) is not null || zip.Entries.Sum(entry => entry.Length) > maxUnpackedBytes)
            {
                // A workbook; or more than we unpack, which is told when it is opened.
                return [file];
            }

            var inside = zip.Entries.Where(IsTable).Select(entry => FromEntry(file, entry.FullName, entry.Name, entry.Length)).ToList();
            return inside.Count > 0 ? inside : [file];
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return [file];
        }
    }

    private static bool IsTable(ZipArchiveEntry entry) =>
        !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)
        && !entry.Name.StartsWith("~$", StringComparison.Ordinal)
        && Extensions.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the file is a .zip of tables, and no table itself.</summary>
    public static bool IsZip(SourceFile file, ReadRequest request) => Expand([file], request.MaxFileBytes, request.MaxUnpackedBytes) is not [var only] || only != file;

    private static SourceFile FromEntry(SourceFile file, string path, string name, long length) => new SourceFile(name, length, () =>
    {
        using var stream = file.Open();
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        using var entry = zip.GetEntry(path)!.Open();

        // The length that the zip states bounds what is unpacked: a zip that holds more is damaged or means harm.
        var bytes = new byte[length];
        entry.ReadExactly(bytes);
        return new MemoryStream(bytes, writable: false);
    })
    {
        Folder = $"{file.Name}/{path[..^name.Length]}".TrimEnd('/'),
    };
}
