using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;

namespace CareScorecard.Application.Events;

/// <summary>What was placed on the charts, and what was taken back.</summary>
public sealed class ListEventsUseCase(EventStore events)
{
    /// <returns>Oldest first, by the month in which they happened.</returns>
    public Task<IReadOnlyList<CouncilEvent>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadSettings);
        return events.ListAsync(cancellation);
    }
}
