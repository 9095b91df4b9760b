using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>Which rows of a scorecard a reader asks for. It chooses among what the reader may see, and so tells nothing more.</summary>
/// <param name="Theme">Null for every theme.</param>
/// <param name="Status">
/// Null for every status. <see cref="Targets.Status.Context"/> is whatever is watched and not rated, too few to rate among it;
/// <see cref="Targets.Status.NoData"/> whatever shows no figure, hidden ones among it.
/// </param>
/// <param name="Changed">Only rows of which something changed.</param>
public sealed record ScorecardSelection(Theme? Theme = null, Status? Status = null, bool Changed = false)
{
    /// <summary>The statuses that can be asked for, the gravest first.</summary>
    public static IReadOnlyList<Status> Statuses { get; } =
        [Targets.Status.OffTarget, Targets.Status.Close, Targets.Status.OnTarget, Targets.Status.Context, Targets.Status.NoData];

    public bool IsEverything => Theme is null && Status is null && !Changed;

    /// <summary>In the scorecard's order.</summary>
    public IReadOnlyList<ScorecardRow> Of(IEnumerable<ScorecardRow> rows) => [.. rows.Where(Includes)];

    public bool Includes(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return (Theme is null || row.Definition.Theme == Theme)
            && (Status is null || Asked(row.Status) == Status)
            && (!Changed || RowChanges.Of(row).Any());
    }

    /// <summary>Under which of <see cref="Statuses"/> a status is asked for.</summary>
    public static Status Asked(Status status) => status == Targets.Status.TooFew ? Targets.Status.Context : status;
}
