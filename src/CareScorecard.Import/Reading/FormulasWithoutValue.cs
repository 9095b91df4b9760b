using System.IO.Compression;
using System.Xml;

namespace CareScorecard.Import.Reading;

/// <summary>
/// Finds the formulas of an .xlsx whose value was never calculated: programs write such files, and the cells read as empty. A sheet is
/// first looked through for any formula at all, which is quick; only one that has some is parsed.
/// </summary>
internal static class FormulasWithoutValue
{
    private const int Chunk = 1 << 16;
    private const int Overlap = 2;

    /// <param name="stream">The workbook; left where it is read to.</param>
    /// <returns>The sheet's name, the row as Excel shows it, and the column from 0.</returns>
    public static IReadOnlyList<(string Sheet, int Row, int Column)> Find(Stream stream)
    {
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return zip.GetEntry(WorkbookParts.Workbook) is null ? [] : [.. WorkbookParts.Sheets(zip).SelectMany(sheet => InSheet(zip, sheet.Name, sheet.Path))];
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException or FormatException or OverflowException)
        {
            // The reader has read the file; where this second look fails nothing can be said of formulas.
            return [];
        }
    }

    private static IEnumerable<(string Sheet, int Row, int Column)> InSheet(ZipArchive zip, string name, string path)
    {
        if (zip.GetEntry(path) is not { } entry || !HasFormula(entry))
        {
            yield break;
        }

        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream);
        string? cell = null;
        var (hasFormula, hasValue) = (false, false);
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "c":
                    (cell, hasFormula, hasValue) = (xml.GetAttribute("r"), false, false);
                    break;
                case XmlNodeType.Element when xml.LocalName == "f":
                    hasFormula = true;
                    break;
                case XmlNodeType.Element when xml.LocalName is "v" or "is":
                    hasValue = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "c" && hasFormula && !hasValue && cell is not null:
                    var (row, column) = Parse(cell);
                    yield return (name, row, column);
                    break;
            }
        }
    }

    private static bool HasFormula(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new byte[Chunk + Overlap];
        var kept = 0;
        for (int read; (read = stream.Read(bytes, kept, Chunk)) > 0;)
        {
            var part = bytes.AsSpan(0, kept + read);

            // With and without a namespace prefix, with and without attributes.
            if (part.IndexOf("<f>"u8) >= 0 || part.IndexOf("<f "u8) >= 0 || part.IndexOf(":f>"u8) >= 0 || part.IndexOf(":f "u8) >= 0)
            {
                return true;
            }

            kept = Math.Min(Overlap, part.Length);
            part[^kept..].CopyTo(bytes);
        }

        return false;
    }

    private static (int Row, int Column) Parse(string cell)
    {
        var column = 0;
        var at = 0;
        for (; at < cell.Length && char.IsAsciiLetterUpper(cell[at]); at++)
        {
            column = (column * 26) + (cell[at] - 'A' + 1);
        }

        return (int.Parse(cell.AsSpan(at), System.Globalization.CultureInfo.InvariantCulture), column - 1);
    }
}
