using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Navigation;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Hosting;

/// <summary>
/// How often one may knock: forms of the sign-in pages by network address, since nobody is known yet; downloads and live connections by
/// person. Pages are not counted: a whole council may read behind one address.
/// </summary>
internal static partial class RateLimits
{
    private static readonly string[] Doors = [SignInAddress.Page, SignInAddress.SetUp, SignInAddress.Password];

    public static void AddRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<EdgeOptions>>((limiter, edges) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = RejectAsync;
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string Kind, string? Who)>(context => PartitionOf(context, edges.Value));
        });
    }

    private static RateLimitPartition<(string Kind, string? Who)> PartitionOf(HttpContext context, EdgeOptions edges)
    {
        var path = context.Request.Path;
        if (HttpMethods.IsPost(context.Request.Method) && Doors.Any(door => path.StartsWithSegments(door, StringComparison.OrdinalIgnoreCase)))
        {
            return Window(("sign-in", Address(context)), edges.SignInTries, TimeSpan.FromMinutes(5));
        }

        if (path.StartsWithSegments("/export", StringComparison.OrdinalIgnoreCase) || IsFileOfAnIndicator(path))
        {
            return Window(("download", Person(context)), edges.Downloads, TimeSpan.FromMinutes(1));
        }

        return path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) && !HttpMethods.IsDelete(context.Request.Method)
            && (path.Value!.EndsWith("/negotiate", StringComparison.OrdinalIgnoreCase) || context.WebSockets.IsWebSocketRequest)
            ? Window(("connection", Person(context)), 2 * edges.Connections, TimeSpan.FromMinutes(1))
            : RateLimitPartition.GetNoLimiter<(string, string?)>(("page", null));
    }

    private static bool IsFileOfAnIndicator(PathString path) =>
        path.StartsWithSegments("/indicators", StringComparison.OrdinalIgnoreCase)
        && (path.Value!.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.Value.EndsWith(".svg", StringComparison.OrdinalIgnoreCase));

    private static RateLimitPartition<(string Kind, string? Who)> Window((string Kind, string? Who) key, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });

    private static string Person(HttpContext context) =>
        context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? Address(context);

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var context = rejected.HttpContext;
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
        {
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        WriteRejected(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RateLimits).FullName!), Address(context));
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "Too many requests from {Address}")]
    private static partial void WriteRejected(ILogger log, string address);
}
