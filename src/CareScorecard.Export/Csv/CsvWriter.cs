using CareScorecard.Export.Tables;

namespace CareScorecard.Export.Csv;

/// <summary>Lines by RFC 4180. A text that a spreadsheet would run as a formula is made plain text by an apostrophe before it.</summary>
internal sealed class CsvWriter(TextWriter to)
{
    private const string NewLine = "\r\n";

    public void Write(IEnumerable<TableCell> cells) => to.Write(string.Join(',', cells.Select(Field)) + NewLine);

    private static string Field(TableCell cell) =>
        cell.Text is { } text ? Quoted(text) : cell.Number is { } number ? NumberText.Of(number) : "";

    private static string Quoted(string text)
    {
        var plain = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 && plain.Trim().Length == plain.Length
            ? plain
            : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
