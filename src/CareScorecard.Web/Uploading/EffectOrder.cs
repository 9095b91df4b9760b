using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Uploading;

/// <summary>What a load would change, told in the order in which it matters.</summary>
public sealed record EffectOrder
{
    /// <summary>Measures that would be rated differently.</summary>
    public required IReadOnlyList<IndicatorEffect> Rated { get; init; }

    /// <summary>Measures whose figure would change and whose status would not.</summary>
    public required IReadOnlyList<IndicatorEffect> Moved { get; init; }

    public required IReadOnlyList<IndicatorEffect> Unchanged { get; init; }

    public static EffectOrder Of(IReadOnlyList<IndicatorEffect> effects) => new()
    {
        Rated = [.. effects.Where(effect => effect.StatusBefore is { } before && before != effect.StatusAfter)],
        Moved = [.. effects.Where(effect => effect.Changes && (effect.StatusBefore is null || effect.StatusBefore == effect.StatusAfter))],
        Unchanged = [.. effects.Where(effect => !effect.Changes)],
    };
}
