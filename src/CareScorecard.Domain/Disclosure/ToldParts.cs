using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Disclosure;

/// <summary>
/// Parts of the children in care, one or several together, whose number is also the numerator of a figure of its own: where the public
/// sees that figure, their number is known, whatever a breakdown does with them.
/// </summary>
public static class ToldParts
{
    private static readonly (Dimension Dimension, string[] Labels, string IndicatorId)[] All =
    [
        (Dimension.Placement, ["Own foster carers", "Other foster carers", "Connected carers"], "in-foster-care"),
        (Dimension.Placement, ["Own foster carers"], "in-house-foster"),
        (Dimension.Placement, ["Connected carers"], "connected-carers"),
        (Dimension.Placement, ["Children's home"], "in-childrens-homes"),
        (Dimension.Placement, ["Supported accommodation"], "in-supported-accommodation"),
        (Dimension.Placement, ["Parents"], "placed-with-parents"),
        (Dimension.Area, ["Outside our area"], "out-of-area"),
        (Dimension.Uasc, ["Yes"], "unaccompanied-share"),
    ];

    /// <param name="figures">The month's figures as the public sees them, by indicator id.</param>
    /// <returns>Labels of parts whose number together is known; none for a figure that does not count all children in care.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Of(
        IndicatorDefinition definition, Dimension dimension, IReadOnlyDictionary<string, IndicatorValue> figures)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(figures);
        var countsAll = definition.WhoCounts == PlainWords.InOurCare
            && (definition.Calculation == Calculation.Share || definition.WhoPasses == PlainWords.AllOfThem);
        return
        [
            .. All.Where(told => countsAll && told.Dimension == dimension
                    && figures.GetValueOrDefault(told.IndicatorId) is IndicatorValue.Measured)
                .Select(told => told.Labels),
        ];
    }
}
