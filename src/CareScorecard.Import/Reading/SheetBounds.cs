namespace CareScorecard.Import.Reading;

/// <summary>The bounds of a sheet of Excel: what goes beyond them is no table that anybody could look at.</summary>
internal static class SheetBounds
{
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>Rows times columns that a sheet may span, blank cells included: a month of all England spans four million.</summary>
    public const long Cells = 100_000_000;

    /// <summary>Of one cell.</summary>
    public const int Characters = 32_767;
}
