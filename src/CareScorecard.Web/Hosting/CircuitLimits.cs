using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.SignalR;

namespace CareScorecard.Web.Hosting;

/// <summary>What one live connection may take, and whose it is.</summary>
internal static class CircuitLimits
{
    /// <summary>How long a page whose line dropped is kept, with what was done on it.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(3);

    // A page that is kept holds a month's records in memory.
    private const int MostKept = 20;

    // The browser sends a file in pieces of this size.
    private const long MostOfAMessage = 32 * 1024;

    public static void AddCircuitLimits(this IServiceCollection services)
    {
        services.AddSingleton<OwnCircuitsOnly>();
        services.AddScoped<CircuitHandler, CountedCircuits>();
        services.Configure<CircuitOptions>(circuits =>
        {
            circuits.DisconnectedCircuitMaxRetained = MostKept;
            circuits.DisconnectedCircuitRetentionPeriod = Kept;
            circuits.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(30);
            circuits.MaxBufferedUnacknowledgedRenderBatches = 10;
        });

        // Whatever a setting says: an error's details may quote what was read.
        services.PostConfigure<CircuitOptions>(circuits => circuits.DetailedErrors = false);
    }

    public static void Limit(HubOptions hub)
    {
        hub.EnableDetailedErrors = false;
        hub.MaximumReceiveMessageSize = MostOfAMessage;
        hub.MaximumParallelInvocationsPerClient = 1;
        hub.HandshakeTimeout = TimeSpan.FromSeconds(15);
        hub.AddFilter<OwnCircuitsOnly>();
    }
}
