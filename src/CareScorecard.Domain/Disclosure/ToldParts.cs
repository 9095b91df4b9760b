using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// Parts of a breakdown, one or several together, whose number is also a number of another figure: where the public sees that figure,
/// their number is known, whatever the breakdown does with them.
/// </summary>
internal static class ToldParts
{
    private static readonly string[] InCare = ["children-in-care"];
    private static readonly string[] InCareForAYear = ["health-assessment", "dental-check", "immunisations", "substance-misuse"];

    private static readonly (string[] Of, Dimension Dimension, string[] Labels, string IndicatorId)[] All =
    [
        (InCare, Dimension.Placement, ["Own foster carers", "Other foster carers", "Connected carers"], "in-foster-care"),
        (InCare, Dimension.Placement, ["Own foster carers"], "in-house-foster"),
        (InCare, Dimension.Placement, ["Connected carers"], "connected-carers"),
        (InCare, Dimension.Placement, ["Children's home"], "in-childrens-homes"),
        (InCare, Dimension.Placement, ["Supported accommodation"], "in-supported-accommodation"),
        (InCare, Dimension.Placement, ["Parents"], "placed-with-parents"),
        (InCare, Dimension.Area, ["In our area", "Outside our area"], "out-of-area"),
        (InCare, Dimension.Area, ["Outside our area"], "out-of-area"),
        (InCare, Dimension.Uasc, ["Yes"], "unaccompanied-share"),
        (InCare, Dimension.Uasc, ["No", PartColumn.NotRecorded], "over-20-miles"),
        (InCare, Dimension.EthnicGroup, ["White", "Mixed", "Asian", "Black", "Other"], "ethnicity-recorded"),
        (InCare, Dimension.LengthInCare, ["12-23 months", "24-59 months", "60 or more months"], "health-assessment"),
        (InCareForAYear, Dimension.AgeBand, ["0", "1-4"], "development-checks"),
        (InCareForAYear, Dimension.AgeBand, ["10-15", "16-17"], "convicted-or-cautioned"),
    ];

    /// <param name="figures">The month's figures as the public sees them, by indicator id.</param>
    /// <returns>Labels of parts whose number together is known.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Of(
        string indicatorId, Dimension dimension, IReadOnlyDictionary<string, IndicatorValue> figures) =>
    [
        .. All.Where(told => told.Dimension == dimension
                && told.Of.Contains(indicatorId)
                && figures.GetValueOrDefault(told.IndicatorId) is IndicatorValue.Measured)
            .Select(told => told.Labels),
    ];
}
