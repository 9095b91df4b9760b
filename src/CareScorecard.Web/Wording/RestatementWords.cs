using CareScorecard.Data;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>A restatement in a sentence.</summary>
public static class RestatementWords
{
    /// <summary>February 2026 was 65.1% and is now 65.9%: restated on 4 November 2026 at 09:14, because 3 moves were added.</summary>
    public static string Of(IndicatorDefinition definition, Restatement restatement)
    {
        ArgumentNullException.ThrowIfNull(restatement);
        var month = restatement.Month.ToWords();
        var moved = PublicView.IsWithheld(restatement.Before) || PublicView.IsWithheld(restatement.After)
            ? $"{month} says something else"
            : $"{month} was {Figure(definition, restatement.Before)} and is now {Figure(definition, restatement.After)}";
        var because = restatement.Reason is { Length: > 0 } reason ? $", because: {reason.TrimEnd('.')}" : string.Empty;
        var what = restatement.IsOfPopulation ? "the number of children in our area was set anew" : "restated";
        return $"{moved}: {what} on {LocalTime.ToWords(restatement.At)}{because}.";
    }

    private static string Figure(IndicatorDefinition definition, IndicatorValue value) => value is IndicatorValue.Measured
        ? FigureText.Of(definition, value)
        : "without a figure";
}
