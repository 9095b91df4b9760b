namespace CareScorecard.Domain.Children;

/// <summary>One row of a child's placement history.</summary>
public sealed record PlacementStay
{
    public required ChildId Child { get; init; }

    public required DateOnly StartedOn { get; init; }

    /// <summary>The day the child left; null while it lasts.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Null only where the extract's code could not be read.</summary>
    public PlacementType? Type { get; init; }

    public PlacementProvider? Provider { get; init; }

    public PlacementLocation? Location { get; init; }

    public decimal? MilesFromHome { get; init; }

    /// <summary>The row continues the placement before it: only its status changed, or the carer adopts.</summary>
    public bool? SameCarer { get; init; }

    public string? ReasonForChange { get; init; }
}
