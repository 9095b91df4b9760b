namespace CareScorecard.Export.Workbooks;

/// <summary>How a cell looks, whatever stands in it.</summary>
internal enum CellLook
{
    Body,
    Title,
    Label,
    Fact,
    Header,
}
