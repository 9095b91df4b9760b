namespace CareScorecard.Web.Hosting;

/// <summary>
/// Forms and live connections are taken from our own pages alone. Tokens guard the forms already; a live connection has none, and another
/// site of the council's own domain would be sent our cookies.
/// </summary>
internal sealed partial class SameOriginOnly(RequestDelegate next, ILogger<SameOriginOnly> log)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var changesNothing = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
            && !context.WebSockets.IsWebSocketRequest;
        if (changesNothing || request.Headers.Origin is not [{ Length: > 0 } origin, ..] || IsOurs(origin, request.Host))
        {
            return next(context);
        }

        WriteRefused(request.Host.Value ?? "");
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>By host and port: a proxy may have changed the scheme on the way.</summary>
    private static bool IsOurs(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && HostString.FromUriComponent(from) is var there
        && string.Equals(there.Host, host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port ?? from.Port) == from.Port;

    [LoggerMessage(LogLevel.Warning, "Refused: sent to {Host} by a page of another site. Behind a proxy, check that it passes the Host header on.")]
    private partial void WriteRefused(string host);
}
