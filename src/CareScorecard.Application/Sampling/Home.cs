using CareScorecard.Domain.Children;

namespace CareScorecard.Application.Sampling;

/// <summary>Where a child lives: the same for every row of a placement, temporary stays elsewhere left aside.</summary>
internal sealed record Home(PlacementType Type, PlacementProvider Provider, bool InArea, string Authority, decimal Miles);

/// <summary>One row of the placement history.</summary>
/// <param name="Placement">Rows with one number are one placement, counted once.</param>
/// <param name="PlacementFrom">The day on which the placement began.</param>
/// <param name="Until">The day the child leaves.</param>
internal sealed record HomeRow(
    int Placement,
    DateOnly PlacementFrom,
    DateOnly From,
    DateOnly Until,
    Home Home,
    PlacementType Type,
    bool SameCarer,
    string? Reason)
{
    public bool Temporary => Type is PlacementType.T0 or PlacementType.T1 or PlacementType.T2 or PlacementType.T3 or PlacementType.T4;
}
