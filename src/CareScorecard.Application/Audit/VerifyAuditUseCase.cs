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

    /// <summary>Whether it still begins with all that a backup holds.</summary>
    /// <exception cref="DatabaseUnusableException">The backup cannot be used, for a reason in words.</exception>
    public Task<AuditComparison> CompareAsync(Viewer viewer, string backup, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.KeepSafe);
        ArgumentException.ThrowIfNullOrWhiteSpace(backup);
        return entries.CompareAsync(backup, cancellation);
    }
}
