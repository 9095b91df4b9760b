using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.FactChecks;

/// <summary>Numbers in the words of a finding.</summary>
internal static class Say
{
    /// <summary>48.5; 1,234: at most one decimal, half away from zero.</summary>
    public static string Number(decimal number) =>
        Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("#,0.#", EnglishDates.Culture);

    public static string Percent(decimal number) =>
        Math.Round(number, 1, MidpointRounding.AwayFromZero).ToString("#,0.0", EnglishDates.Culture) + "%";

    public static string Plain(decimal number) => number.ToString("#,0.####", EnglishDates.Culture);
}
