using System.IO.Compression;
using System.Xml;

namespace CareScorecard.Import.Reading;

/// <summary>The parts of an .xlsx or .xlsm: which sheet lies where, and whether any of them is more than a workbook's.</summary>
internal static class WorkbookParts
{
    public const string Workbook = "xl/workbook.xml";
    public const string WorkbookLinks = "xl/_rels/workbook.xml.rels";

    /// <summary>Looks through every part before a library does. The stream is left at its start.</summary>
    /// <exception cref="LimitReachedException">It unpacks to more than we take.</exception>
    /// <exception cref="DamagedFileException">XML that no program writes into a workbook: nested without end, or with definitions of its own.</exception>
    public static void Inspect(Stream stream, ReadingLimits limits)
    {
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true))
        {
            limits.CheckUnpacked(stream.Length, zip.Entries.Sum(entry => entry.Length));
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                XmlInspection.Look(part, limits);
            }
        }

        stream.Position = 0;
    }

    /// <summary>The sheets in the workbook's order, with the paths of their parts.</summary>
    /// <exception cref="XmlException">A part is no XML.</exception>
    public static List<(string Name, string Path)> Sheets(ZipArchive zip)
    {
        var paths = new Dictionary<string, string>();
        foreach (var link in Elements(zip, WorkbookLinks, "Relationship"))
        {
            paths[link.GetValueOrDefault("Id", "")] = PathOf(link.GetValueOrDefault("Target", ""));
        }

        return
        [
            .. Elements(zip, Workbook, "sheet")
                .Select(sheet => (sheet.GetValueOrDefault("name", ""), paths.GetValueOrDefault(sheet.GetValueOrDefault("id", ""), ""))),
        ];
    }

    /// <summary>The attributes, by their local names, of every element of that name.</summary>
    private static IEnumerable<Dictionary<string, string>> Elements(ZipArchive zip, string path, string name)
    {
        if (zip.GetEntry(path) is not { } entry)
        {
            yield break;
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == name)
            {
                var attributes = new Dictionary<string, string>();
                while (xml.MoveToNextAttribute())
                {
                    attributes[xml.LocalName] = xml.Value;
                }

                yield return attributes;
            }
        }
    }

    /// <summary>A target from the root, or from the folder xl.</summary>
    private static string PathOf(string target)
    {
        var parts = new List<string>();
        foreach (var part in (target.StartsWith('/') ? target : "xl/" + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
