namespace CareScorecard.Import.Writing;

/// <summary>Columns as Excel names them.</summary>
internal static class ColumnLetters
{
    /// <param name="index">From 0: A, B, ... Z, AA.</param>
    public static string Of(int index)
    {
        var letters = string.Empty;
        for (var left = index + 1; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters;
    }
}
