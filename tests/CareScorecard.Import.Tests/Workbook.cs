using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CareScorecard.Import.Tests;

/// <summary>Makes small .xlsx files cell by cell, as plainly as the format allows, so that a test says exactly what a file holds.</summary>
internal sealed class Workbook
{
    private readonly List<(string Name, object?[][] Rows)> _sheets = [];

    public bool From1904 { get; init; }

    /// <summary>Strings, numbers, <see cref="DateOnly"/>, <see cref="DateTime"/>, truths; null leaves the cell out. Text "=..." is a formula without a value.</summary>
    public Workbook Sheet(string name, params object?[][] rows)
    {
        _sheets.Add((name, rows));
        return this;
    }

    public SourceFile Save(string name = "month.xlsx") => Bytes(ToBytes(), name);

    public static SourceFile Bytes(byte[] bytes, string name) => new(name, bytes.Length, () => new MemoryStream(bytes, writable: false));

    public static SourceFile Csv(string text, Encoding? encoding = null, string name = "children.csv")
    {
        var used = encoding ?? new UTF8Encoding(false);
        return Bytes([.. used.GetPreamble(), .. used.GetBytes(text)], name);
    }

    private byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
            Write(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            var sheets = string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" r:id=\"s{i + 1}\"/>"));
            Write(zip, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + (From1904 ? "<workbookPr date1904=\"1\"/>" : "") + $"<sheets>{sheets}</sheets></workbook>");
            var links = string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"s{i + 1}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"));
            Write(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + links
                + "<Relationship Id=\"st\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>");
            Write(zip, "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
            for (var i = 0; i < _sheets.Count; i++)
            {
                Write(zip, $"xl/worksheets/sheet{i + 1}.xml", SheetXml(_sheets[i].Rows));
            }
        }

        return stream.ToArray();
    }

    private string SheetXml(object?[][] rows)
    {
        var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var r = 0; r < rows.Length; r++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{r + 1}\">");
            for (var c = 0; c < rows[r].Length; c++)
            {
                xml.Append(Cell(rows[r][c], $"{Letters(c)}{r + 1}"));
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private string Cell(object? value, string at) => value switch
    {
        null => "",
        string text when text.StartsWith('=') => $"<c r=\"{at}\"><f>{SecurityElement.Escape(text[1..])}</f></c>",
        string text when text.StartsWith('#') => $"<c r=\"{at}\" t=\"e\"><v>{text}</v></c>",
        string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        DateOnly day => Date(day.ToDateTime(TimeOnly.MinValue), at),
        DateTime moment => Date(moment, at),
        bool truth => $"<c r=\"{at}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
        _ => $"<c r=\"{at}\"><v>{Convert.ToString(value, CultureInfo.InvariantCulture)}</v></c>",
    };

    private string Date(DateTime moment, string at) =>
        $"<c r=\"{at}\" s=\"1\"><v>{(moment.ToOADate() - (From1904 ? 1462 : 0)).ToString(CultureInfo.InvariantCulture)}</v></c>";

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text);
    }
}
