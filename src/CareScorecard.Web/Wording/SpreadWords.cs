using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>The end of a spread that matters: the low one where higher is better, the high one everywhere else.</summary>
public static class SpreadWords
{
    /// <summary>Over 130 weeks; under 95%.</summary>
    public static string Beyond(ScorecardRow row, Spread spread)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(spread);
        return $"{(IsLow(row) ? "Under" : "Over")} {RowWords.Level(row.Definition, spread.Threshold)}";
    }

    /// <summary>41 of 149.</summary>
    public static string BeyondNumber(ScorecardRow row, Spread spread)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(spread);
        return (IsLow(row) ? spread.Under : spread.Over) is { } number
            ? $"{FigureText.Plain(number)} of {FigureText.Plain(spread.Count)}"
            : FigureText.Missing(new UnavailableReason.Hidden());
    }

    private static bool IsLow(ScorecardRow row) => row.Polarity == Polarity.Higher;
}
