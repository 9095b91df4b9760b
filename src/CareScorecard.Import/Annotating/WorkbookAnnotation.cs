using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Annotating;

/// <summary>
/// An .xlsx or .xlsm with a Problems column and marked cells in the sheets that have problems, and a sheet that lists all of them. Every
/// other part is copied as it is: other sheets, texts, macros, pictures. Sheets are streamed, and texts written into the cells
/// themselves, so that nothing grows with the workbook but the list of the marks.
/// </summary>
internal sealed class WorkbookAnnotation
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string StylesPath = "xl/styles.xml";
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string StrictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string TransitionalLinks = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private readonly ZipArchive _from;
    private readonly ZipArchive _to;
    private readonly FileMarks _marks;
    private readonly XDocument _workbook;
    private readonly MarkedStyles _styles;
    private readonly bool _hadStyles;

    private WorkbookAnnotation(ZipArchive from, ZipArchive to, FileMarks marks)
    {
        (_from, _to, _marks) = (from, to, marks);
        _workbook = Load(WorkbookParts.Workbook);
        _hadStyles = from.GetEntry(StylesPath) is not null;
        _styles = new MarkedStyles(_hadStyles ? Load(StylesPath) : null, Main);
    }

    private XNamespace Main => _workbook.Root!.Name.Namespace;

    private string Links => Main == StrictMain ? StrictLinks : TransitionalLinks;

    /// <returns>False for an .xlsb.</returns>
    /// <exception cref="XmlException">A part cannot be read.</exception>
    public static bool TryWrite(Stream from, Stream to, FileMarks marks)
    {
        using var source = new ZipArchive(from, ZipArchiveMode.Read, leaveOpen: true);
        if (source.GetEntry(WorkbookParts.Workbook) is null || source.GetEntry(WorkbookParts.WorkbookLinks) is null)
        {
            return false;
        }

        using var target = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        new WorkbookAnnotation(source, target, marks).Write();
        return true;
    }

    private void Write()
    {
        var sheets = WorkbookParts.Sheets(_from);
        var marked = sheets.Where(sheet => _marks.Of(sheet.Name) is not null).DistinctBy(sheet => sheet.Path).ToDictionary(sheet => sheet.Path, sheet => _marks.Of(sheet.Name)!);
        if (marked.Keys.Any(path => _from.GetEntry(path) is null))
        {
            throw new InvalidDataException();
        }

        var oldList = sheets.Find(sheet => sheet.Name == _marks.ListSheet).Path;
        var listPath = oldList ?? FreePath();
        var seen = new HashSet<string>();
        foreach (var entry in _from.Entries)
        {
            if (!seen.Add(entry.FullName) || entry.FullName == oldList || entry.FullName is WorkbookParts.Workbook or WorkbookParts.WorkbookLinks or ContentTypes or StylesPath)
            {
                continue;
            }

            using var part = entry.Open();
            using var copy = Create(entry.FullName, entry);
            if (marked.TryGetValue(entry.FullName, out var marks))
            {
                using var measured = entry.Open();
                MarkedSheet.Copy(part, copy, marks, SheetExtent.Measure(measured, marks.OldColumn), _styles);
            }
            else
            {
                part.CopyTo(copy);
            }
        }

        WriteList(listPath);
        if (oldList is null)
        {
            AddToWorkbook(sheets, AddToLinks(listPath));
            AddToContentTypes(listPath);
        }
        else
        {
            Save(_workbook, WorkbookParts.Workbook);
            Save(Load(WorkbookParts.WorkbookLinks), WorkbookParts.WorkbookLinks);
            Save(Load(ContentTypes), ContentTypes);
        }

        Save(_styles.Document, StylesPath);
    }

    private void WriteList(string path)
    {
        using var part = Create(path);
        ProblemSheet.Write(part, _marks.Problems, Main.NamespaceName, _styles);
    }

    private void AddToWorkbook(IReadOnlyList<(string Name, string Path)> sheets, string link)
    {
        var list = _workbook.Root!.Element(Main + "sheets") ?? throw new InvalidDataException();
        var names = sheets.Select(sheet => sheet.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? ProblemList.Name : $"{ProblemList.Name} {n}").First(free => !names.Contains(free));
        var id = list.Elements().Select(sheet => (uint?)sheet.Attribute("sheetId") ?? 0).DefaultIfEmpty().Max() + 1;
        list.Add(new XElement(Main + "sheet", new XAttribute("name", name), new XAttribute("sheetId", id), new XAttribute(XName.Get("id", Links), link)));
        Save(_workbook, WorkbookParts.Workbook);
    }

    private string AddToLinks(string listPath)
    {
        var links = Load(WorkbookParts.WorkbookLinks);
        var ids = links.Root!.Elements().Select(link => (string?)link.Attribute("Id") ?? "").ToHashSet();
        var id = Enumerable.Range(1, int.MaxValue).Select(n => $"problems{n}").First(free => !ids.Contains(free));
        links.Root.Add(Link(id, "worksheet", listPath));
        if (!_hadStyles)
        {
            links.Root.Add(Link(id + "styles", "styles", StylesPath));
        }

        Save(links, WorkbookParts.WorkbookLinks);
        return id;
    }

    private XElement Link(string id, string type, string path) => new(
        XName.Get("Relationship", PackageLinks),
        new XAttribute("Id", id),
        new XAttribute("Type", $"{Links}/{type}"),
        new XAttribute("Target", "/" + path));

    private void AddToContentTypes(string listPath)
    {
        var types = Load(ContentTypes);
        types.Root!.Add(Override(listPath, SheetType));
        if (!_hadStyles)
        {
            types.Root.Add(Override(StylesPath, StylesType));
        }

        Save(types, ContentTypes);

        XElement Override(string path, string type) =>
            new(types.Root.Name.Namespace + "Override", new XAttribute("PartName", "/" + path), new XAttribute("ContentType", type));
    }

    private string FreePath() =>
        Enumerable.Range(1, int.MaxValue).Select(n => $"xl/worksheets/problems{n}.xml").First(path => _from.GetEntry(path) is null);

    private XDocument Load(string path)
    {
        var entry = _from.GetEntry(path) ?? throw new InvalidDataException();
        using var part = entry.Open();
        using var xml = XmlReader.Create(part);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    private void Save(XDocument document, string path)
    {
        using var part = Create(path, _from.GetEntry(path));
        using var xml = XmlWriter.Create(part, MarkedSheet.Settings);
        document.Save(xml);
    }

    private Stream Create(string path, ZipArchiveEntry? like = null)
    {
        var entry = _to.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = like?.LastWriteTime ?? new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }
}
