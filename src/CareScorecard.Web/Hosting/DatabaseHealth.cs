using CareScorecard.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CareScorecard.Web.Hosting;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(DatabaseKindStore kind) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await kind.ReadKindAsync(cancellationToken);
        return HealthCheckResult.Healthy();
    }
}
