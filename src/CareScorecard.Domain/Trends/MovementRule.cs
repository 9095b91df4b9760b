using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Trends;

/// <summary>Whether a figure got better or worse between two months. Unrounded values are compared.</summary>
public static class MovementRule
{
    /// <param name="polarity">As the council has it.</param>
    /// <param name="target">Used by <see cref="Polarity.Band"/> alone, which is judged by the distance from its range.</param>
    /// <returns>Up or down where nothing says which way is good: watched figures, a range nobody has set, and moves inside the range.</returns>
    public static Movement Between(decimal before, decimal after, Polarity polarity, Target? target)
    {
        if (before == after)
        {
            return Movement.Same;
        }

        var rose = after > before;
        return polarity switch
        {
            Polarity.Higher => rose ? Movement.Better : Movement.Worse,
            Polarity.Lower => rose ? Movement.Worse : Movement.Better,
            Polarity.Band when target is not null && target.Shortfall(before) != target.Shortfall(after) =>
                target.Shortfall(after) < target.Shortfall(before) ? Movement.Better : Movement.Worse,
            Polarity.Band or Polarity.Context => rose ? Movement.Up : Movement.Down,
        };
    }
}
