using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Restatements;

/// <summary>
/// The ledger of past figures that no longer say what they said, oldest first. Staff see every load of a month; the board what changed
/// from one published edition to the next.
/// </summary>
public sealed class ReadRestatementsUseCase(RestatementsQuery restatements, SettingsStore settings, PublicRestatements publicRestatements)
{
    /// <param name="month">Null for all months.</param>
    public async Task<IReadOnlyList<Restatement>> RunAsync(Viewer viewer, ReportingMonth? month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer.Audience == Audience.Staff
            ? await restatements.ReadAsync(month, cancellation)
            : await publicRestatements.ReadAsync(month, await settings.ReadAsync(cancellation), cancellation);
    }
}
