using CareScorecard.Application.Access;
using CareScorecard.Application.Planning;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Packs;

/// <summary>
/// The option papers of a month. In public they start from the edition that is published: from its officers, who are staff, and from the
/// children in care as it shows them. How many of them have no listed officer, which a planner would tell, may be few and is not told; nor
/// how many plans the officers hold, from which and from the published caseload it could be reckoned.
/// </summary>
public sealed class PackOptions(
    ScenarioStore scenarios, ReadScenariosUseCase reading, MonthStore months, SettingsStore settings, CareMonthCache careMonths)
{
    private const string ChildrenInCare = "children-in-care";

    internal async Task<IReadOnlyList<OptionPaper>> ReadAsync(Viewer viewer, Scorecard card, CancellationToken cancellation)
    {
        if (viewer.Audience == Audience.Staff)
        {
            return
            [
                .. (await reading.RunAsync(viewer, cancellation))
                    .Where(read => IsOf(read.Kept, card.Month))
                    .Select(read => new OptionPaper(read.Kept, read.ChangedSince))
                    .Reverse(),
            ];
        }

        var kept = (await scenarios.ListAsync(cancellation)).Where(scenario => IsOf(scenario, card.Month)).Reverse().ToList();
        return kept.Count > 0 && await PublishedAsync(card, cancellation) is var (children, officers)
            ? [.. kept.Select(scenario => InPublic(scenario, children, officers)).OfType<OptionPaper>()]
            : [];
    }

    /// <returns>Null where it counts the plans that the officers hold.</returns>
    private static OptionPaper? InPublic(KeptScenario scenario, int children, ReviewingOfficers officers)
    {
        var tried = scenario.Tried.ChildrenInCare == officers.ChildrenInCare ? scenario.Tried with { ChildrenInCare = null } : scenario.Tried;
        if (scenario.Counted == CountedWork.AllWork && (tried.ChildProtectionPlans is null || tried.ChildProtectionPlans == officers.ChildProtectionPlans))
        {
            return null;
        }

        var basis = new CaseloadBasis(children, tried.ChildProtectionPlans ?? 0, officers.Officers.Count, officers.FullTimeEquivalent);
        return new OptionPaper(scenario with { Tried = tried, Basis = basis }, []);
    }

    private static bool IsOf(KeptScenario scenario, ReportingMonth month) => scenario.InPack && scenario.Month == month;

    /// <returns>Null where the children in care, or the officers, are not shown.</returns>
    private async Task<(int Children, ReviewingOfficers Officers)?> PublishedAsync(Scorecard card, CancellationToken cancellation)
    {
        if (card.Rows.FirstOrDefault(row => row.Id == ChildrenInCare)?.Value is not IndicatorValue.Measured { Numerator: var children }
            || await months.FindPublishedAsync(card.Month, cancellation) is not { } version)
        {
            return null;
        }

        var population = (await settings.ReadAsync(cancellation)).PopulationIn(version.Month);
        var officers = ReviewingOfficers.Of(await careMonths.ReadAsync(version, population, cancellation));
        return officers.Officers.Count == 0 ? null : ((int)children, officers);
    }
}
