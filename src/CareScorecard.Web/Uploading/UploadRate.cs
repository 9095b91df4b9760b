using System.Threading.RateLimiting;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Uploading;

/// <summary>Reading a month's files is the dearest thing that one person can ask for, so that it is counted.</summary>
public sealed class UploadRate(IOptions<EdgeOptions> options) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(person =>
        RateLimitPartition.GetFixedWindowLimiter(person, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.Value.UploadReadings,
            Window = Window,
        }));

    /// <param name="person">Whoever wants files to be read.</param>
    /// <returns>Null where they may; otherwise why not, in words.</returns>
    public string? Refuse(string person)
    {
        using var lease = _limiter.AttemptAcquire(person);
        if (lease.IsAcquired)
        {
            return null;
        }

        var minutes = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes)) : 1;
        return $"You have had files read {options.Value.UploadReadings} times in ten minutes. Wait {minutes} {(minutes == 1 ? "minute" : "minutes")}, then try again. Nothing has changed.";
    }

    public void Dispose() => _limiter.Dispose();
}
