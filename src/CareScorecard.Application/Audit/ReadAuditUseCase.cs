using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;

namespace CareScorecard.Application.Audit;

/// <summary>The audit, searched and paged through.</summary>
public sealed class ReadAuditUseCase(AuditStore entries)
{
    /// <summary>The most entries on one page.</summary>
    public const int MostOnPage = 500;

    /// <returns>The newest first.</returns>
    public Task<IReadOnlyList<AuditEntry>> RunAsync(Viewer viewer, AuditSearch search, AuditPage page, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadAudit);
        return entries.FindAsync(search, page with { Most = Math.Clamp(page.Most, 1, MostOnPage) }, cancellation);
    }
}
