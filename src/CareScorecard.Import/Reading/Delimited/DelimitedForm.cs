using System.Text;

namespace CareScorecard.Import.Reading.Delimited;

/// <summary>How a .csv is written.</summary>
/// <param name="Encoding">By its mark, else UTF-8 where every byte fits, else Windows-1252.</param>
/// <param name="Mark">Bytes of the mark at its start; 0 for none.</param>
/// <param name="Lines">Line breaks, those inside quoted fields too: about as many rows.</param>
internal sealed record DelimitedForm(Encoding Encoding, int Mark, char Separator, int Lines)
{
    private const int SampleCharacters = 1 << 16;

    /// <summary>As many rows as the headings are looked for in.</summary>
    private const int SampleRows = SheetRows.Head;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Bytes of a character of ASCII.</summary>
    public int Unit => Encoding is UnicodeEncoding ? 2 : 1;

    /// <summary>The stream is read twice, and left at its start.</summary>
    public static DelimitedForm Of(Stream stream)
    {
        var (encoding, mark, lines) = TextEncoding.Of(stream);
        var sample = new char[SampleCharacters];
        int length;
        using (var reader = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true))
        {
            length = reader.ReadBlock(sample);
        }

        stream.Position = 0;
        return new DelimitedForm(encoding, mark, SeparatorOf(sample.AsSpan(0, length)), lines);
    }

    /// <summary>
    /// The separator by which most rows have the same number of fields, and of those the one that makes most fields: a comma inside
    /// some texts of a file of semicolons does not divide its headings.
    /// </summary>
    private static char SeparatorOf(ReadOnlySpan<char> sample)
    {
        var best = (Rows: 0, Fields: 0);
        var chosen = Separators[0];
        foreach (var separator in Separators)
        {
            var alike = CountFields(sample, separator).Where(fields => fields > 1).GroupBy(fields => fields)
                .Select(rows => (Rows: rows.Count(), Fields: rows.Key)).DefaultIfEmpty().Max();
            if (alike.CompareTo(best) > 0)
            {
                (best, chosen) = (alike, separator);
            }
        }

        return chosen;
    }

    private static List<int> CountFields(ReadOnlySpan<char> sample, char separator)
    {
        var rows = new List<int>();
        var text = new DelimitedText(separator);
        var fields = 1;
        foreach (var c in sample)
        {
            switch (text.Next(c))
            {
                case Piece.Separator:
                    fields++;
                    break;
                case Piece.RowEnd:
                    rows.Add(fields);
                    fields = 1;
                    break;
            }

            if (rows.Count == SampleRows)
            {
                return rows;
            }
        }

        rows.Add(fields);
        return rows;
    }
}
