using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;

namespace CareScorecard.Application.Planning;

/// <summary>The scenarios that were named and kept, each beside what its month says now.</summary>
public sealed class ReadScenariosUseCase(ScenarioStore scenarios, ReadPlannerUseCase planner)
{
    /// <returns>The latest kept first.</returns>
    public async Task<IReadOnlyList<ScenarioRead>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadDrafts);
        var now = new Dictionary<ReportingMonth, PlannerReport?>();
        var read = new List<ScenarioRead>();
        foreach (var kept in await scenarios.ListAsync(cancellation))
        {
            if (!now.TryGetValue(kept.Month, out var report))
            {
                now[kept.Month] = report = await planner.RunAsync(viewer, kept.Month, scenario: null, cancellation);
            }

            read.Add(new ScenarioRead(kept, kept.ChangedSince(BasisOf(report))));
        }

        return read;
    }

    /// <summary>Both ways of counting start from the same children, plans and posts.</summary>
    private static CaseloadBasis? BasisOf(PlannerReport? report) =>
        report?.Sides is [{ Plan: var plan }, ..] ? CaseloadBasis.Of(plan) : null;
}
