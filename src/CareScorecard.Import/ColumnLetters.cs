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
}
