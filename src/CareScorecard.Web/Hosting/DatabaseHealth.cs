using CareScorecard.Application.SafeKeeping;
using CareScorecard.Data;
using CareScorecard.Web.SafeKeeping;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareScorecard.Web.Hosting;

/// <summary>
/// Whether the database answers. It is degraded, and says why in the log, where the audit is broken, a backup failed or the clock is far
/// off: people can read and work meanwhile.
/// </summary>
internal sealed class DatabaseHealth(AuditStore audit, DatabaseCondition condition, TimeProvider clock) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var lastEntry = await audit.FindLastTimeAsync(cancellationToken);
        condition.Set("clock", ClockRule.Problem(clock.GetUtcNow().UtcDateTime, lastEntry, Installed));
        return condition.Problems is { Count: > 0 } problems
            ? HealthCheckResult.Degraded(string.Join(' ', problems))
            : HealthCheckResult.Healthy();
    }

    /// <summary>When the program's own file was put on this computer.</summary>
    private static DateTime Installed { get; } =
        Environment.ProcessPath is { } path ? File.GetLastWriteTimeUtc(path) : DateTime.MinValue;
}
