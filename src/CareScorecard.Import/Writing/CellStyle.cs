namespace CareScorecard.Import.Writing;

/// <summary>The looks that a cell can have; their numbers are positions in the workbook's list of formats (<see cref="Styles"/>).</summary>
internal enum CellStyle
{
    Plain,
    Date,
    Heading,
    RequiredHeading,
    Title,
    Words,
    DateAndTime,
    Warning,
    WarningDate,
    WarningDateAndTime,
    Stop,
    StopDate,
    StopDateAndTime,
}
