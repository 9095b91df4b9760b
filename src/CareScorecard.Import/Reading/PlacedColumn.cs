using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Reading;

/// <summary>A column of a layout, found in a sheet.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Header">As the file has it.</param>
internal sealed record PlacedColumn(int Index, string Header, LayoutColumn Column)
{
    public string Letters { get; } = ColumnLetters.Of(Index);
}
