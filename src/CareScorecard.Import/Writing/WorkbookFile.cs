using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CareScorecard.Import.Writing;

/// <summary>
/// An .xlsx file as it is being written, one sheet after the other, nothing kept but the shared texts. The library writes the parts;
/// the zip around them is made here, because the library stamps its own with the time of writing and invents relationship ids, and the
/// same records must give the same bytes.
/// </summary>
internal sealed class WorkbookFile : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly DateTimeOffset TimeStamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive _zip;
    private readonly List<string> _sheets = [];
    private readonly SharedStrings _strings = new();

    private readonly Stylesheet _styles;

    /// <param name="to">Left open; written from front to back.</param>
    /// <param name="styles">Null for those of our own sheets.</param>
    public WorkbookFile(Stream to, Stylesheet? styles = null)
    {
        _styles = styles ?? Styles.Sheet();
        _zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
    }

    /// <param name="name">At most 31 characters, as Excel wants it.</param>
    public void AddSheet(string name, SheetShape shape, Action<SheetWriter> write)
    {
        _sheets.Add(name);
        using var part = Part($"xl/worksheets/sheet{_sheets.Count}.xml");
        using var writer = new SheetWriter(part, _strings, shape);
        write(writer);
    }

    /// <summary>Writes what ties the sheets together; nothing can be added after it.</summary>
    public void Finish()
    {
        WritePart("xl/workbook.xml", Workbook());
        WritePart("xl/styles.xml", _styles);
        WriteStrings();
        WriteText("xl/_rels/workbook.xml.rels", RelationshipsOf(
        [
            .. _sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")),
            ("styles", "styles.xml"),
            ("sharedStrings", "sharedStrings.xml"),
        ]));
        WriteText("_rels/.rels", RelationshipsOf([("officeDocument", "xl/workbook.xml")]));
        WriteText("[Content_Types].xml", Types());
    }

    public void Dispose() => _zip.Dispose();

    private Workbook Workbook()
    {
        var workbook = new Workbook(new Sheets(_sheets.Select((name, index) => new Sheet
        {
            Name = name,
            SheetId = (uint)index + 1,
            Id = $"rId{index + 1}",
        })));
        workbook.AddNamespaceDeclaration("r", Relationships);
        return workbook;
    }

    private void WriteStrings()
    {
        using var part = Part("xl/sharedStrings.xml");
        using var writer = OpenXmlWriter.Create(part, Encoding.UTF8);
        writer.WriteStartDocument();
        writer.WriteStartElement(new SharedStringTable(), [new OpenXmlAttribute("uniqueCount", string.Empty, $"{_strings.Count}")]);
        foreach (var text in _strings.Texts)
        {
            writer.WriteElement(new SharedStringItem(new Text(text) { Space = Outer(text) }));
        }

        writer.WriteEndElement();
    }

    // Without the mark, Excel drops spaces at either end.
    private static EnumValue<SpaceProcessingModeValues>? Outer(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n'))
            ? SpaceProcessingModeValues.Preserve
            : null;

    private string Types()
    {
        var overrides = _sheets
            .Select((_, index) => ($"/xl/worksheets/sheet{index + 1}.xml", "worksheet"))
            .Prepend(("/xl/workbook.xml", "sheet.main"))
            .Append(("/xl/styles.xml", "styles"))
            .Append(("/xl/sharedStrings.xml", "sharedStrings"))
            .Select(part => part.Item2 == "sheet.main"
                ? $"<Override PartName=\"{part.Item1}\" ContentType=\"{SheetType}.sheet.main+xml\"/>"
                : $"<Override PartName=\"{part.Item1}\" ContentType=\"{SheetType}.{part.Item2}+xml\"/>");
        return $"<Types xmlns=\"{ContentTypes}\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + string.Concat(overrides) + "</Types>";
    }

    private static string RelationshipsOf(IReadOnlyList<(string Type, string Target)> parts) =>
        $"<Relationships xmlns=\"{PackageRelationships}\">"
        + string.Concat(parts.Select((part, index) =>
            $"<Relationship Id=\"rId{index + 1}\" Type=\"{Relationships}/{part.Type}\" Target=\"{part.Target}\"/>"))
        + "</Relationships>";

    private void WritePart(string path, OpenXmlPartRootElement root)
    {
        using var part = Part(path);
        using var writer = OpenXmlWriter.Create(part, Encoding.UTF8);
        writer.WriteStartDocument();
        writer.WriteElement(root);
    }

    private void WriteText(string path, string xml)
    {
        using var part = Part(path);
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + xml));
    }

    private Stream Part(string path)
    {
        var entry = _zip.CreateEntry(path, CompressionLevel.SmallestSize);
        entry.LastWriteTime = TimeStamp;
        return entry.Open();
    }
}
