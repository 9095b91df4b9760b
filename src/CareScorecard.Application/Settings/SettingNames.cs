using System.Globalization;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>The names of the settings, and what each may hold. The one place that judges a setting's text.</summary>
public static class SettingNames
{
    public const string CouncilName = "council-name";
    public const string Population = "population-0-17";
    public const string Region = "region";
    public const string Neighbours = "neighbours";
    public const string HideUpTo = "hide-up-to";
    public const string PercentNeeds = "percent-needs";
    public const string RateNeeds = "rate-needs";
    public const string StrictComplement = "strict-complement";
    public const string Headline = "headline";
    public const string PolarityPrefix = "polarity.";
    public const string TargetPrefix = "target.";
    public const string TolerancePrefix = "tolerance.";

    /// <summary>Every name, an indicator's id standing for itself as ID.</summary>
    public static IReadOnlyList<string> Known { get; } =
    [
        CouncilName, Population, Region, Neighbours, HideUpTo, PercentNeeds, RateNeeds, StrictComplement,
        PolarityPrefix + "ID", TargetPrefix + "ID", TolerancePrefix + "ID", Headline,
    ];

    /// <summary>What is wrong with a change, as a sentence that says how to mend it; null when nothing is.</summary>
    public static string? Problem(SettingChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Indicator(change.Name) is { } id && Catalogue.Find(id) is null
            ? $"There is no indicator \"{id}\"."
            : change.Name switch
            {
                CouncilName or Region => Present(change),
                Neighbours => Present(change),
                Headline => UnknownIndicators(change),
                Population => Number(change, least: 1, "children aged 0 to 17"),
                HideUpTo => change.Value is "5" or "7" or "10" ? null : "hide-up-to is 5, 7 or 10.",
                PercentNeeds or RateNeeds => Number(change, least: 1, "children"),
                StrictComplement => change.Value is "on" or "off" ? null : "strict-complement is on or off.",
                _ when change.Name.StartsWith(PolarityPrefix, StringComparison.Ordinal) =>
                    Codes.TryParse<Polarity>(change.Value, out _) ? null : "A polarity is higher, lower, band or context.",
                _ when change.Name.StartsWith(TargetPrefix, StringComparison.Ordinal) =>
                    TargetText.TryParse(change.Value, out _, out _, out _) ? null : "A target is written >=70, <=29 or 50..70.",
                _ when change.Name.StartsWith(TolerancePrefix, StringComparison.Ordinal) => Number(change, least: 0, "the measure's own unit"),
                _ => $"There is no setting \"{change.Name}\". The settings are: {string.Join(", ", Known)}.",
            };
    }

    private static string? Indicator(string name) =>
        new[] { PolarityPrefix, TargetPrefix, TolerancePrefix }
            .Where(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => name[prefix.Length..])
            .FirstOrDefault();

    private static string? Present(SettingChange change) =>
        string.IsNullOrWhiteSpace(change.Value) ? $"{change.Name} needs a value." : null;

    private static string? Number(SettingChange change, int least, string of) =>
        decimal.TryParse(change.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number >= least
            ? null
            : $"{change.Name} is a number of {of}, {least} or more.";

    private static string? UnknownIndicators(SettingChange change)
    {
        var unknown = List(change.Value).Where(id => Catalogue.Find(id) is null).ToList();
        return unknown.Count == 0 ? null : $"There is no indicator {string.Join(", ", unknown)}.";
    }

    /// <summary>The items of a list, which are separated by semicolons.</summary>
    public static IReadOnlyList<string> List(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
