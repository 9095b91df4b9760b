namespace CareScorecard.Import.Reading;

/// <summary>The bounds of a sheet of Excel: what goes beyond them is no table that anybody could look at.</summary>
internal static class SheetBounds
{
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>Of one cell.</summary>
    public const int Characters = 32_767;
}
