using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Placements;

/// <summary>One home of one child: a row of history with the rows that continue it.</summary>
internal sealed class CountedPlacement(PlacementStay first)
{
    private PlacementStay _last = first;

    public DateOnly StartedOn { get; } = first.StartedOn;

    /// <summary>The day the child left for good; null while it lasts.</summary>
    public DateOnly? EndedOn { get; private set; } = first.EndedOn;

    public PlacementLocation? Location => _last.Location;

    public PlacementType? Type => _last.Type;

    public PlacementProvider? Provider => _last.Provider;

    /// <summary>What the row with which the home began says of a change.</summary>
    public string? ReasonOnFirstRow { get; } = first.ReasonForChange;

    /// <summary>What the row with which the home ended says of a change; while it lasts, the latest row.</summary>
    public string? ReasonOnLastRow => _last.ReasonForChange;

    /// <summary>A placement for adoption with carers who did not look after the child in the row before.</summary>
    public bool BeganForAdoption { get; } = first.Type.IsForAdoption();

    public bool IsForAdoption => _last.Type.IsForAdoption();

    /// <summary>Under 24 hours, as far as days can tell: it started and ended on one day.</summary>
    public bool IsUnder24Hours => StartedOn == EndedOn;

    public bool Overlaps(DateOnly windowStart) => EndedOn is not { } ended || ended >= windowStart;

    public void ContinueWith(PlacementStay stay)
    {
        _last = stay;
        EndedOn = stay.EndedOn;
    }

    /// <summary>The child is away on a temporary stay that has not ended, and is to come back.</summary>
    public void StayOpen() => EndedOn = null;

    /// <summary>Care ended while the row had no end of its own.</summary>
    public void CloseBy(DateOnly? careEndedOn) => EndedOn ??= careEndedOn;

    /// <summary>
    /// Whether a row after a temporary stay is a return: the same type, provider, location and distance. Two types that could not be
    /// read are not the same one.
    /// </summary>
    public bool IsReturnedToBy(PlacementStay stay) =>
        stay.Type is not null
        && stay.Type == _last.Type
        && stay.Provider == _last.Provider
        && stay.Location == _last.Location
        && stay.MilesFromHome == _last.MilesFromHome;
}
