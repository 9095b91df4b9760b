using System.Net;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SignIn;

/// <summary>Whether the made-up council's open accounts may be used: sample mode is on, no real council's month was ever loaded, and the browser is on this machine.</summary>
internal sealed class SampleMode(DatabaseKindStore kind, IOptions<DataOptions> options)
{
    public async Task<bool> IsOnAsync(CancellationToken cancellation) =>
        options.Value.Sample == true && await kind.ReadKindAsync(cancellation) != DatabaseKind.Real;

    public async Task<bool> IsOpenToAsync(HttpContext context) => IsFromHere(context) && await IsOnAsync(context.RequestAborted);

    /// <summary>
    /// A proxy on this machine would make everybody look as if they were here, so that one that says so is not believed; and a name that
    /// points here is not enough, or a page elsewhere could talk to us under its own name.
    /// </summary>
    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from)
        && !context.Request.Headers.Keys.Any(name =>
            name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase) || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase))
        && (context.Request.Host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(context.Request.Host.Host, out var to) && IPAddress.IsLoopback(to)));
}
