using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Audit;

/// <summary>Whether the audit is as it was written.</summary>
public sealed class VerifyAuditUseCase(AuditStore entries)
{
    public Task<AuditVerdict> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadAudit);
        return entries.VerifyAsync(cancellation);
    }
}
