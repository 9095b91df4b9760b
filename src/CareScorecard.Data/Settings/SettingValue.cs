using System.Globalization;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Data;

/// <summary>What people write for a setting, read strictly: null where it is not understood.</summary>
public static class SettingValue
{
    /// <summary>33,563 or 0.1: a point for decimals, commas between thousands.</summary>
    public static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static bool? OnOrOff(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Trim().ToUpperInvariant() switch
        {
            "ON" or "YES" or "TRUE" => true,
            "OFF" or "NO" or "FALSE" => false,
            _ => null,
        };
    }

    /// <summary>>=70, &lt;=29 or 50..70, in the unit of the indicator, with a % sign or without; from the entry's month, or always.</summary>
    public static Target? Target(SettingEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var text = entry.Value.Replace("%", "", StringComparison.Ordinal).Trim()
            .Replace("\u2265", ">=", StringComparison.Ordinal)
            .Replace("\u2264", "<=", StringComparison.Ordinal);
        return Levels(text) is var (kind, low, high)
            ? new Target(
                kind, low, high, entry.SetBy ?? TargetOwner.Ours, entry.From ?? new ReportingMonth(ReportingMonth.FirstYear, 1), entry.Reason)
            : null;
    }

    /// <summary>On, from the entry's month on; null without a month, a reason or a name.</summary>
    internal static Rebase? Rebase(SettingEntry entry) =>
        OnOrOff(entry.Value) == true && entry.From is { } month && !string.IsNullOrWhiteSpace(entry.Reason) && !string.IsNullOrWhiteSpace(entry.By)
            ? new Rebase(month, entry.Reason, entry.By)
            : null;

    internal static IReadOnlyList<string> Split(string text, params char[] separators) =>
        text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal static TEnum? Word<TEnum>(string text)
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().Contains(text.Trim(), StringComparer.OrdinalIgnoreCase) ? Enum.Parse<TEnum>(text.Trim(), true) : null;

    private static (TargetKind Kind, decimal? Low, decimal? High)? Levels(string text)
    {
        if (text.StartsWith(">=", StringComparison.Ordinal))
        {
            return Number(text[2..]) is { } floor ? (TargetKind.Floor, floor, null) : null;
        }

        if (text.StartsWith("<=", StringComparison.Ordinal))
        {
            return Number(text[2..]) is { } ceiling ? (TargetKind.Ceiling, null, ceiling) : null;
        }

        return text.Split("..") is [var from, var to] && Number(from) is { } low && Number(to) is { } high && low <= high
            ? (TargetKind.Band, low, high)
            : null;
    }
}
