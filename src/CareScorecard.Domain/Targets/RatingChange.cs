using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Targets;

/// <summary>
/// How few children would change the rating of a percentage. A percentage of few children moves by chance, so a rating that hangs on one
/// or two of them is shown with their number.
/// </summary>
/// <param name="Number">1 or more.</param>
/// <param name="Direction">Whether so many more, or so many fewer, would have to pass. More where both would do.</param>
public sealed record RatingChange(int Number, GapDirection Direction)
{
    /// <summary>More than this are not worth a warning.</summary>
    public const int Most = 3;

    /// <returns>Null where more than <see cref="Most"/> are needed, where nothing is rated, and for anything but a percentage of whole subjects.</returns>
    /// <inheritdoc cref="StatusRule.Rate"/>
    public static RatingChange? Find(
        IndicatorDefinition definition, IndicatorValue value, Target? target, Polarity polarity, decimal? tolerance, int rateNeeds)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (value is not IndicatorValue.Measured { Calculation: Calculation.Share } share
            || !decimal.IsInteger(share.Numerator)
            || definition.Counts == SubjectKind.SocialWorker)
        {
            return null;
        }

        Status Rate(decimal numerator) =>
            StatusRule.Rate(definition, share with { Numerator = numerator }, target, polarity, tolerance, rateNeeds);

        var now = Rate(share.Numerator);
        for (var number = 1; number <= Most; number++)
        {
            if (share.Numerator + number <= share.Denominator && Rate(share.Numerator + number) != now)
            {
                return new RatingChange(number, GapDirection.More);
            }

            if (share.Numerator - number >= 0m && Rate(share.Numerator - number) != now)
            {
                return new RatingChange(number, GapDirection.Fewer);
            }
        }

        return null;
    }
}
