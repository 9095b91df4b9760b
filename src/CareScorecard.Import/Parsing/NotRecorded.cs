namespace CareScorecard.Import.Parsing;

/// <summary>What case systems and spreadsheets write where there is nothing.</summary>
internal static class NotRecorded
{
    /// <summary>Also the Department's own letters: c hidden, z not applicable, x not available, k rounds to nothing.</summary>
    public static bool Says(string text) => text.Length switch
    {
        0 => true,
        1 => text[0] is '-' or '.' or '\u2013' or '\u2014' || SaysLetter(text),
        2 => text == "..",
        3 => Is(text, "n/a") || Is(text, "nan"),
        4 => Is(text, "null"),
        _ => false,
    };

    /// <summary>An error cell, as its text: #N/A, #REF!, #NAME?.</summary>
    public static bool IsFault(string text) =>
        text.Length is >= 4 and <= 8 && text[0] == '#' && (text[^1] is '!' or '?' || Is(text, "#n/a"));

    private static bool SaysLetter(string text) => text[0] is 'c' or 'z' or 'x' or 'k' or 'C' or 'Z' or 'X' or 'K';

    private static bool Is(string text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
