namespace CareScorecard.Import;

/// <summary>Columns as Excel names them: 0 is A, 26 is AA.</summary>
internal static class ColumnLetters
{
    public static string Of(int column)
    {
        var letters = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters;
    }

    /// <summary>Null where the text names no column that Excel has.</summary>
    public static int? IndexOf(ReadOnlySpan<char> letters)
    {
        var column = 0;
        foreach (var letter in letters)
        {
            if (!char.IsAsciiLetterUpper(letter) || column > 16_384)
            {
                return null;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column is >= 1 and <= 16_384 ? column - 1 : null;
    }
}
