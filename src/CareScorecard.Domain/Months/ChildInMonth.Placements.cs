namespace CareScorecard.Domain.Months;

public sealed partial class ChildInMonth
{
    /// <summary>The day the child came to live where they live now: as recorded, else the day care started.</summary>
    public DateOnly CurrentPlacementStartedOn => Record.PlacementStartedOn ?? Record.CareStartedOn;
}
