using CareScorecard.Web.Configuration;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Hosting;

/// <summary>Where the program meets the network: encryption, proxies, sizes and times.</summary>
internal static class Edges
{
    // Forms are small; files of a month come over the live connection in pieces, and are measured there.
    private const long MostOfARequest = 4 * 1024 * 1024;

    private const long MostConnections = 2000;

    public static void AddEdges(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<EdgeOptions>, EdgeOptionsCheck>();
        services.AddOptions<EdgeOptions>().BindConfiguration(EdgeOptions.Section).ValidateOnStart();
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.AddRateLimits();
        services.AddCircuitLimits();
        services.AddSingleton<ScorecardMeters>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(ListeningRule.Check);
            Limit(kestrel.Limits);
        });
    }

    /// <summary>Before everything else: from here on a request says truly where it came from.</summary>
    public static void UseEdges(this WebApplication app)
    {
        var edges = app.Services.GetRequiredService<IOptions<EdgeOptions>>().Value;
        app.UseWhen(
            context => edges.IsProxy(context.Connection.RemoteIpAddress),
            proxied => proxied.UseForwardedHeaders(OneStep()));
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseMiddleware<HttpsOnly>();
    }

    /// <summary>What the named proxy itself saw. What it was told by whoever came to it stands before that, and is not read.</summary>
    private static ForwardedHeadersOptions OneStep()
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = 1,
        };

        // Who is a proxy was asked before.
        options.KnownProxies.Clear();
#if NET10_0_OR_GREATER
        options.KnownIPNetworks.Clear();
#else
        options.KnownNetworks.Clear();
#endif
        return options;
    }

    /// <summary>Whoever sends slowly or without end is cut off before it costs the others anything.</summary>
    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxRequestBodySize = MostOfARequest;
        limits.MaxConcurrentConnections = MostConnections;
        limits.MaxConcurrentUpgradedConnections = MostConnections / 2;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }
}
