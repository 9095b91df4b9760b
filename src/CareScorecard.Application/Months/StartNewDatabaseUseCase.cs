using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Data;

namespace CareScorecard.Application.Months;

/// <summary>
/// Sets the made-up council aside and begins an empty database for a real one: the two are never kept together. Nothing is deleted.
/// </summary>
public sealed class StartNewDatabaseUseCase(ScorecardDatabase database, DatabaseKindStore kind, AuditLog audit, TimeProvider clock)
{
    /// <returns>The name of the file that now holds the made-up council; null where there was none to set aside.</returns>
    public async Task<string?> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        if (await kind.ReadKindAsync(cancellation) != DatabaseKind.Sample)
        {
            return null;
        }

        await audit.RecordAsync(viewer, new AuditEvent(AuditCodes.DatabaseSetAside), cancellation);
        var aside = await database.BeginAnewAsync("sample", cancellation);

        // Marked at once, so that sample mode does not fill it again at the next start.
        await kind.MarkAsync(DatabaseKind.Real, viewer.Name, clock.GetUtcNow().UtcDateTime, cancellation);
        return Path.GetFileName(aside);
    }
}
