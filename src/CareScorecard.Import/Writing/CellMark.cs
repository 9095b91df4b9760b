namespace CareScorecard.Import.Writing;

/// <summary>How a cell is set off: told apart by the outline, not by colour alone.</summary>
internal enum CellMark
{
    None,
    Warning,
    Stop,
}
