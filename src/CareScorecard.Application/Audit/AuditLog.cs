using CareScorecard.Application.Access;
using CareScorecard.Data;

namespace CareScorecard.Application.Audit;

/// <summary>
/// Where use cases record what leaves no other trace: exports, sign-ins, failures, looks at lists of children. What is saved in the
/// database (months, settings, states) is recorded with it and needs no call.
/// </summary>
public sealed class AuditLog(AuditStore entries, TimeProvider clock)
{
    /// <param name="happened">Never a child's details, nor anything that was typed into a password field.</param>
    public Task RecordAsync(Viewer viewer, AuditEvent happened, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return entries.RecordAsync(viewer.Name, clock.GetUtcNow().UtcDateTime, happened, cancellation);
    }
}
