using CareScorecard.Application.Planning;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Components.Pages.Officers;

/// <summary>What the planner's page draws.</summary>
/// <param name="Held">The months that are held, latest first.</param>
public sealed record OfficersContent(PlannerReport Report, IReadOnlyList<ReportingMonth> Held)
{
    /// <summary>The latest kept first.</summary>
    public IReadOnlyList<ScenarioRead> Scenarios { get; init; } = [];

    /// <summary>Those that stand beside each other: the ones that the address names, else the latest.</summary>
    public IReadOnlyList<ScenarioRead> Beside(PlannerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var named = view.Beside
            .Select(name => Scenarios.FirstOrDefault(read => read.Kept.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .OfType<ScenarioRead>()
            .ToList();
        return named.Count > 0 ? named : [.. Scenarios.Take(PlannerView.MostBeside)];
    }
}
