using CareScorecard.Domain.Indicators.Adoption;
using CareScorecard.Domain.Indicators.CareLeavers;
using CareScorecard.Domain.Indicators.Contact;
using CareScorecard.Domain.Indicators.Demand;
using CareScorecard.Domain.Indicators.Education;
using CareScorecard.Domain.Indicators.Health;
using CareScorecard.Domain.Indicators.Permanence;
using CareScorecard.Domain.Indicators.Placements;
using CareScorecard.Domain.Indicators.Reviews;
using CareScorecard.Domain.Indicators.Safety;
using CareScorecard.Domain.Indicators.Stability;
using CareScorecard.Domain.Indicators.Workforce;

namespace CareScorecard.Domain.Indicators;

/// <summary>The one place that lists every indicator, in the order in which the scorecard shows them.</summary>
public static class Catalogue
{
    private static readonly Dictionary<string, Indicator> ById;

    static Catalogue()
    {
        All =
        [
            .. DemandIndicators.All,
            .. PermanenceIndicators.All,
            .. AdoptionIndicators.All,
            .. PlacementIndicators.All,
            .. StabilityIndicators.All,
            .. ContactIndicators.All,
            .. ReviewIndicators.All,
            .. WorkforceIndicators.All,
            .. EducationIndicators.All,
            .. HealthIndicators.All,
            .. SafetyIndicators.All,
            .. CareLeaverIndicators.All,
        ];
        ById = All.ToDictionary(indicator => indicator.Definition.Id, StringComparer.OrdinalIgnoreCase);
    }

    public static IReadOnlyList<Indicator> All { get; }

    /// <summary>Null when no indicator has the id. Letter case does not matter.</summary>
    public static Indicator? Find(string id) => ById.GetValueOrDefault(id);
}
