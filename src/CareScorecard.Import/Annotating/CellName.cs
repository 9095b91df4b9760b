using System.Globalization;

namespace CareScorecard.Import.Annotating;

/// <summary>Names of cells as sheets have them: A1, BC27.</summary>
internal static class CellName
{
    public static string Of(int row, int column) => ColumnLetters.Of(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>From 0; null where the cell has no name, and then stands right of the one before it.</summary>
    public static int? Column(string? name)
    {
        var letters = name.AsSpan();
        return ColumnLetters.IndexOf(letters[..Math.Max(0, letters.IndexOfAnyInRange('0', '9'))]);
    }
}
