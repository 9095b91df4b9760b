using System.Buffers;
using CareScorecard.Import.Reading;

namespace CareScorecard.Import.Parsing;

/// <summary>Text without spaces around it, no-break spaces inside it, and curly quotes. Text that is tidy already is returned as it is.</summary>
internal static class TidyText
{
    private static readonly SearchValues<char> Odd = SearchValues.Create("\u00A0\u2018\u2019\u201C\u201D\uFEFF\u200B");

    public static string Of(string text, ReadingLog log)
    {
        if (text.AsSpan().ContainsAny(Odd))
        {
            text = Straighten(text, log);
        }

        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
        {
            log.Count(Untidiness.SpacesAround);
            return text.Trim();
        }

        return text;
    }

    private static string Straighten(string text, ReadingLog log)
    {
        var spaced = text.Replace('\u00A0', ' ').Replace("\uFEFF", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal);
        if (!ReferenceEquals(spaced, text) && spaced != text)
        {
            log.Count(Untidiness.NoBreakSpaces);
        }

        var straight = spaced.Replace('\u2018', '\'').Replace('\u2019', '\'').Replace('\u201C', '"').Replace('\u201D', '"');
        if (straight != spaced)
        {
            log.Count(Untidiness.CurlyQuotes);
        }

        return straight;
    }
}
