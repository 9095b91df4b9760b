using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Publishing;

/// <summary>How a number already written out takes its unit.</summary>
internal static class UnitWords
{
    /// <summary>65.9%, 159.1 per 10,000, 1 week, 76.4.</summary>
    public static string WithUnit(Unit unit, string number) => unit == Unit.Percent ? number + "%" : WithWord(unit, number);

    /// <summary>As <see cref="WithUnit"/>, but 4.1 percentage points: a difference of two percentages is not a percentage.</summary>
    public static string DifferenceWithUnit(Unit unit, string number) =>
        unit == Unit.Percent ? number + Plural(number, " percentage point") : WithWord(unit, number);

    private static string WithWord(Unit unit, string number) => unit switch
    {
        Unit.Percent => number + " per cent",
        Unit.Rate => number + " per 10,000",
        Unit.Weeks => number + Plural(number, " week"),
        Unit.Days => number + Plural(number, " day"),
        Unit.Count or Unit.Ratio or Unit.Score or Unit.PerFullTimePost => number,
    };

    private static string Plural(string number, string word) => number == "1" ? word : word + "s";
}
