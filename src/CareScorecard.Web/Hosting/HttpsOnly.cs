using System.Net;
using Microsoft.AspNetCore.Http.Extensions;

namespace CareScorecard.Web.Hosting;

/// <summary>Leads whoever comes from another computer without encryption to the same page with it. On this computer nobody listens in.</summary>
internal sealed class HttpsOnly(RequestDelegate next, IConfiguration configuration)
{
    private readonly int _port = HttpsAddress.PublicPort(configuration);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;

        // What watches over the program asks from inside the network, and is told nothing but a word.
        if (request.IsHttps || IsFromHere(context) || request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            return next(context);
        }

        var host = _port == 443 ? new HostString(request.Host.Host) : new HostString(request.Host.Host, _port);
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = UriHelper.BuildAbsolute("https", host, request.PathBase, request.Path, request.QueryString);
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } from && IPAddress.IsLoopback(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from);
}
