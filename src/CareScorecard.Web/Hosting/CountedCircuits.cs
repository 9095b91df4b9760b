using Microsoft.AspNetCore.Components.Server.Circuits;

namespace CareScorecard.Web.Hosting;

/// <summary>Counts live pages for whoever watches over the program.</summary>
internal sealed class CountedCircuits(ScorecardMeters meters) : CircuitHandler
{
    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        meters.CircuitOpened();
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        meters.CircuitClosed();
        return Task.CompletedTask;
    }
}
