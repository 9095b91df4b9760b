using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Months;

/// <summary>What the scorecard says now and would say after a load, and all that this rests on besides the files.</summary>
/// <param name="Current">The version that staff see now; null where the month is not held.</param>
/// <param name="ComparedWith">That version, else the current one of the latest month held before; null where neither is held.</param>
/// <param name="Population">That applies to the month; null where none is set.</param>
/// <param name="Settings">The last entry of the settings that were read.</param>
internal sealed record LoadEffect(
    MonthVersion? Current, MonthVersion? ComparedWith, decimal? Population, int Settings, IReadOnlyList<IndicatorEffect> Effects)
{
    /// <summary>Why what was previewed no longer holds, in words that somebody can act on; null where it does.</summary>
    public string? MovedSince(LoadEffect previewed)
    {
        if (Population != previewed.Population)
        {
            return "The population was changed while you were checking. Check your files again to see what they change now.";
        }

        if ((ComparedWith?.Month, ComparedWith?.Number) != (previewed.ComparedWith?.Month, previewed.ComparedWith?.Number))
        {
            return "Another month, with which this one is compared, was saved or taken back while you were checking. "
                + "Check your files again to see what they change now.";
        }

        return Effects.Count == previewed.Effects.Count && Effects.Zip(previewed.Effects).All(pair => Same(pair.First, pair.Second))
            ? null
            : "Settings were changed while you were checking. Check your files again to see what they change now.";
    }

    private static bool Same(IndicatorEffect one, IndicatorEffect other) =>
        one.Definition.Id == other.Definition.Id
        && (one.StatusBefore, one.StatusAfter) == (other.StatusBefore, other.StatusAfter)
        && Same(one.Before, other.Before)
        && Same(one.After, other.After);

    private static bool Same(IndicatorValue? one, IndicatorValue? other) => (one, other) switch
    {
        (IndicatorValue.Unavailable first, IndicatorValue.Unavailable second) => first.Reason.Words == second.Reason.Words,
        _ => Equals(one, other),
    };
}
