namespace CareScorecard.Domain.Months.Rolls;

/// <summary>The counted placements of every period of care in the twelve months.</summary>
internal static class PlacementRoll
{
    public static Roll<PlacementInMonth> Draw(CareMonth month) => new(SubjectKind.Placement, []);
}
