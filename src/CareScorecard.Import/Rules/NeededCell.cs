using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Rules;

/// <summary>A cell without which there is no record: when it is blank or cannot be read, its row stops the load.</summary>
/// <param name="Named">What the cell holds, in words: child id, date of birth.</param>
internal sealed record NeededCell(string Code, string Named)
{
    public ProblemKind Kind { get; } = new(Code, Severity.Stop, $"Enter the {Named}, or leave the row out.", CanLeaveOut: true)
    {
        What = $"A row has no {Named}, or one that cannot be read.",
    };

    public static readonly NeededCell ChildId = new("CHD-001", "child id");
    public static readonly NeededCell DateOfBirth = new("CHD-006", "date of birth");
    public static readonly NeededCell CareStarted = new("CHD-007", "day care started");
    public static readonly NeededCell PlacementChildId = new("PLC-001", "child id");
    public static readonly NeededCell PlacementStarted = new("PLC-002", "day the placement started");
    public static readonly NeededCell ReviewChildId = new("REV-001", "child id");
    public static readonly NeededCell ReviewHeld = new("REV-002", "day of the review");
    public static readonly NeededCell YoungPersonId = new("LVR-001", "young person's id");
    public static readonly NeededCell LeaverDateOfBirth = new("LVR-002", "date of birth");
    public static readonly NeededCell AdoptionChildId = new("ADO-001", "child id");
    public static readonly NeededCell EnteredCare = new("ADO-002", "day the child entered care");
    public static readonly NeededCell ReturnChildId = new("RET-001", "child id");
    public static readonly NeededCell ReturnDateOfBirth = new("RET-002", "date of birth");
    public static readonly NeededCell MissingStarted = new("RET-003", "day the child went missing");
    public static readonly NeededCell EpisodeStarted = new("EPI-001", "day the episode started");
    public static readonly NeededCell Officer = new("IRO-001", "officer's name");
    public static readonly NeededCell Worker = new("SWK-001", "worker's name");
    public static readonly NeededCell MeasureId = new("MEA-001", "measure's id");
    public static readonly NeededCell Numerator = new("MEA-002", "numerator");
}
