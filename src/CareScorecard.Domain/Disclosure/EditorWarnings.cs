using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Disclosure;

/// <summary>Figures that no rule hides, but that somebody should think over before they are published.</summary>
public static class EditorWarnings
{
    /// <param name="row">As staff see it.</param>
    /// <param name="rateNeeds">A group of fewer children is small: the council's setting for a rating.</param>
    /// <returns>Empty for most.</returns>
    public static IReadOnlyList<EditorWarning> Of(ScorecardRow row, int rateNeeds)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.Value is not IndicatorValue.Measured measured
            || SmallNumberRule.CountsStaff(row.Definition)
            || !(SmallNumberRule.ChildrenCounted(row.Definition, measured) < rateNeeds))
        {
            return [];
        }

        return measured is { Calculation: Calculation.Share, Value: 0m or 100m }
            ? [EditorWarning.TellsOfEverybody, EditorWarning.TooFewToBeReliable]
            : [EditorWarning.TooFewToBeReliable];
    }

    /// <summary>For the editor, a full sentence.</summary>
    public static string Words(EditorWarning warning) => warning switch
    {
        EditorWarning.TellsOfEverybody => "All or none of a small group: it tells about everybody in it.",
        EditorWarning.TooFewToBeReliable => "Too few to be reliable: one child more or less would change it a great deal.",
    };
}
