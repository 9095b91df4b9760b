using System.IO.Compression;
using System.Xml.Linq;
using CareScorecard.Import.Annotating;

namespace CareScorecard.Import.Tests.Annotating;

/// <summary>Gives a file back with its problems, and looks into what came.</summary>
internal sealed record Annotated(AnnotatedFile Told, byte[] Bytes)
{
    public static Annotated Of(SourceFile file, string? month = "2026-10", string? password = null)
    {
        var request = new ReadRequest { Files = [file], Month = Reads.ToMonth(month), Password = password };
        var returning = Assert.Single(FileToAnnotate.Of(request, Reads.Read(request)));
        using var to = new MemoryStream();
        var told = returning.Write(to);
        return new Annotated(told, to.ToArray());
    }

    public SourceFile AsSource() => Workbook.Bytes(Bytes, Told.Name);

    public static byte[] BytesOf(SourceFile file)
    {
        using var stream = file.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static IReadOnlyDictionary<string, byte[]> Parts(byte[] zipped)
    {
        using var zip = new ZipArchive(new MemoryStream(zipped));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var part = entry.Open();
            using var copy = new MemoryStream();
            part.CopyTo(copy);
            return copy.ToArray();
        });
    }

    public static XDocument Part(byte[] zipped, string path) => XDocument.Load(new MemoryStream(Parts(zipped)[path]));

    /// <summary>Each cell of a sheet as "B2 s=5 text", the style left out where it is 0.</summary>
    public static IReadOnlyList<string> Cells(byte[] zipped, string path) =>
    [
        .. Part(zipped, path).Descendants().Where(element => element.Name.LocalName == "c").Select(cell =>
            $"{(string?)cell.Attribute("r")}{((string?)cell.Attribute("s") is { } style and not "0" ? $" s={style}" : "")} {cell.Value}".TrimEnd()),
    ];
}
