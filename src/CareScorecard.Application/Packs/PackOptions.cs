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
/// children in care as it shows them. How many of them have no listed officer, which a planner would tell, may be few and is not told.
/// </summary>
public sealed class PackOptions(ScenarioStore scenarios, ReadScenariosUseCase reading, MonthStore months, SettingsStore settings, CareMonthCache careMonths)
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
        if (kept.Count == 0 || await BasisAsync(card, cancellation) is not { } basis)
        {
            return [];
        }

        var hideUpTo = (await settings.ReadAsync(cancellation)).HideUpTo;
        return
        [
            .. kept.Where(scenario => scenario.Counted == CountedWork.ChildrenInCare || basis.ChildProtectionPlans == 0 || basis.ChildProtectionPlans > hideUpTo)
                .Select(scenario => new OptionPaper(scenario with { Basis = basis }, [])),
        ];
    }

    private static bool IsOf(KeptScenario scenario, ReportingMonth month) => scenario.InPack && scenario.Month == month;

    /// <returns>Null where the children in care, or the officers, are not shown.</returns>
    private async Task<CaseloadBasis?> BasisAsync(Scorecard card, CancellationToken cancellation)
    {
        if (card.Rows.FirstOrDefault(row => row.Id == ChildrenInCare)?.Value is not IndicatorValue.Measured { Numerator: var children }
            || await months.FindPublishedAsync(card.Month, cancellation) is not { } version)
        {
            return null;
        }

        var population = (await settings.ReadAsync(cancellation)).PopulationIn(version.Month);
        var officers = ReviewingOfficers.Of(await careMonths.ReadAsync(version, population, cancellation));
        return officers.Officers.Count == 0
            ? null
            : new CaseloadBasis((int)children, officers.ChildProtectionPlans, officers.Officers.Count, officers.FullTimeEquivalent);
    }
}
