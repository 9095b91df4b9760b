using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Targets;

/// <summary>Targets as settings and the command line write them: &gt;=70, &lt;=29, 50..70. A decimal point, whatever the server's culture.</summary>
public static class TargetText
{
    private const string Floor = ">=";
    private const string Ceiling = "<=";
    private const string Band = "..";

    private const decimal Highest = 1_000_000m;

    // No sign: nothing on a scorecard is below 0. No thousands: "1,5" would be read as 15.
    private const NumberStyles Level = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>The level alone, as <see cref="TryParse"/> reads it back.</summary>
    public static string Print(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Kind switch
        {
            TargetKind.Floor => Floor + Print(target.Low),
            TargetKind.Ceiling => Ceiling + Print(target.High),
            TargetKind.Band => Print(target.Low) + Band + Print(target.High),
        };
    }

    /// <summary>False for anything that is not a floor, a ceiling or a band from a lower to a higher level, 0 to a million; a percent sign may follow.</summary>
    public static bool TryParse(
        string? text, TargetOwner setBy, ReportingMonth from, string? reason, [NotNullWhen(true)] out Target? target)
    {
        target = Read((text ?? "").Trim().TrimEnd('%').Replace("≥", Floor).Replace("≤", Ceiling)) switch
        {
            (TargetKind.Floor, { } low, null) => new Target(TargetKind.Floor, low, null, setBy, from, reason),
            (TargetKind.Ceiling, null, { } high) => new Target(TargetKind.Ceiling, null, high, setBy, from, reason),
            (TargetKind.Band, { } low, { } high) when low <= high => new Target(TargetKind.Band, low, high, setBy, from, reason),
            _ => null,
        };
        return target is not null;
    }

    private static (TargetKind Kind, decimal? Low, decimal? High) Read(string text)
    {
        if (text.StartsWith(Floor, StringComparison.Ordinal))
        {
            return (TargetKind.Floor, Number(text[Floor.Length..]), null);
        }

        if (text.StartsWith(Ceiling, StringComparison.Ordinal))
        {
            return (TargetKind.Ceiling, null, Number(text[Ceiling.Length..]));
        }

        var ends = text.Split(Band);
        return ends.Length == 2 ? (TargetKind.Band, Number(ends[0]), Number(ends[1])) : default;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, Level, CultureInfo.InvariantCulture, out var number) && number <= Highest ? number : null;

    private static string Print(decimal? level) => level?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
