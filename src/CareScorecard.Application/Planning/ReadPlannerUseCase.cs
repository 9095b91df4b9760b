using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;

namespace CareScorecard.Application.Planning;

/// <summary>What it would take to bring the reviewing officers' caseloads inside the guidance. It names officers, and is for staff.</summary>
public sealed class ReadPlannerUseCase(MonthStore months, FigureStore figures, SettingsStore settings, CareMonthCache careMonths)
{
    private const string ChildrenInCare = "children-in-care";
    private const string Caseload = "iro-caseload";

    /// <param name="month">Null: the latest month held.</param>
    /// <param name="scenario">What to try; null for nothing.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<PlannerReport?> RunAsync(
        Viewer viewer, ReportingMonth? month, CaseloadScenario? scenario, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadDrafts);
        if (await months.FindCurrentAsync(month, cancellation) is not { } version)
        {
            return null;
        }

        var council = await settings.ReadAsync(cancellation);
        var records = await careMonths.ReadAsync(version, council.PopulationIn(version.Month), cancellation);
        var report = new PlannerReport
        {
            Council = council.CouncilName,
            Month = version.Month,
            State = version.State,
            Version = version.Number,
            LoadedAt = version.LoadedAt,
        };

        // The measure itself says whether there are officers, hours and children to plan with.
        if (Catalogue.Find(Caseload)!.Judge(records).Value is IndicatorValue.Unavailable { Reason: var reason })
        {
            return report with { Unavailable = reason.Words };
        }

        var officers = ReviewingOfficers.Of(records);
        var counts = await CountsAsync(version, cancellation);
        return report with { Sides = [.. Enum.GetValues<CountedWork>().Select(Side)] };

        PlannerSide Side(CountedWork counted)
        {
            var plan = CaseloadPlan.For(officers, counted);
            return new PlannerSide(
                plan,
                ChildrenOutlook.From(plan, version.Month, counts),
                scenario is null ? null : ScenarioResult.Of(plan, scenario));
        }
    }

    private async Task<Dictionary<ReportingMonth, int>> CountsAsync(MonthVersion version, CancellationToken cancellation)
    {
        var held = await figures.ReadAsync(
            version.Month.AddMonths(-ChildrenOutlook.MonthsBack), version.Month, published: false, [ChildrenInCare], cancellation);
        return held
            .Select(month => (month.Version.Month, Value: month.Figures.GetValueOrDefault(ChildrenInCare)?.Number))
            .Where(month => month.Value is not null)
            .ToDictionary(month => month.Month, month => (int)month.Value!.Value);
    }
}
