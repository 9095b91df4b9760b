using System.Diagnostics.Metrics;

namespace CareScorecard.Web.Hosting;

/// <summary>
/// What can be watched while the program runs, beside the framework's own meters (how long pages take is its http.server.request.duration).
/// Numbers only: no person, no child.
/// </summary>
internal sealed class ScorecardMeters
{
    public const string Name = "CareScorecard";

    private readonly UpDownCounter<int> _circuits;
    private readonly Counter<int> _loads;
    private readonly Counter<int> _refusals;

    public ScorecardMeters(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _circuits = meter.CreateUpDownCounter<int>("carescorecard.circuits.open", "{circuit}", "Pages that hold a live connection");
        _loads = meter.CreateCounter<int>("carescorecard.months.saved", "{month}", "Months saved by upload");
        _refusals = meter.CreateCounter<int>("carescorecard.signin.refused", "{try}", "Tries to sign in that were refused");
    }

    public void CircuitOpened() => _circuits.Add(1);

    public void CircuitClosed() => _circuits.Add(-1);

    public void MonthSaved() => _loads.Add(1);

    public void SignInRefused() => _refusals.Add(1);
}
