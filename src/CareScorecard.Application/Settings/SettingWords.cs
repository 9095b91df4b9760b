using System.Globalization;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>What is wrong with a setting that a person wrote, in words. Which names and values there are is the settings' own business.</summary>
internal static class SettingWords
{
    public const string Population = "population-0-17";

    private const string Accent = "accent";

    /// <summary>Letters of a value, or of a reason.</summary>
    private const int LongestText = 2000;

    /// <summary>What the store would keep of it, right or wrong.</summary>
    /// <param name="at">UTC.</param>
    public static SettingEntry Entry(SettingChange change, string? by, DateTime at)
    {
        var name = change.Name.Trim().ToLowerInvariant();
        var isTarget = name.StartsWith("target.", StringComparison.Ordinal);
        return new SettingEntry
        {
            Name = name,
            Value = change.Value.Trim(),
            From = isTarget || name == Population ? change.From : null,
            SetBy = isTarget ? change.SetBy ?? TargetOwner.Ours : null,
            Reason = change.Reason,
            By = by,
            At = at,
        };
    }

    /// <returns>A sentence that says how to mend it; null when nothing is wrong.</returns>
    public static string? Problem(SettingEntry entry)
    {
        if (!KnownSettings.Knows(entry.Name))
        {
            return $"There is no setting \"{entry.Name}\". The settings are: {string.Join(", ", KnownSettings.Names)}.";
        }

        if (KnownSettings.IsRebase(entry.Name))
        {
            return "A rebase needs a month, a reason and a name, and so has a command of its own: "
                + "carescorecard rebase ID 2024-02 --reason \"...\" --by NAME";
        }

        if (entry.Name.Split('.', 2) is [_, var id] && Catalogue.Find(id) is null)
        {
            return $"There is no indicator \"{id}\".";
        }

        if (entry.Value.Length > LongestText || entry.Reason?.Length > LongestText)
        {
            return $"{entry.Name} and its reason are each {LongestText} letters at most.";
        }

        if (entry.Name == Accent && Colour.TryParse(entry.Value, out var accent) && AccentPalette.LeastContrast(accent) is var ratio and < AccentPalette.Needed)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{accent} is too faint to read: {Math.Floor(ratio * 10) / 10:0.0} to 1 on our paper, and words need {AccentPalette.Needed} to 1. "
                + $"The nearest shade that can be read is {AccentPalette.NearestReadable(accent)}.");
        }

        return KnownSettings.Accepts(entry) ? MeasureSetWords.Problem(entry) : $"{entry.Name} does not take \"{entry.Value}\". {Takes(entry.Name)}";
    }

    private static string Takes(string name) => name.Split('.', 2)[0].ToLowerInvariant() switch
    {
        "population-0-17" or "percent-needs" or "rate-needs" => "It is a whole number of children, 1 or more.",
        Accent => "It is a colour of six digits, like #0b5566.",
        "keep-children-for" => "It is a whole number of years, 1 to 100.",
        "hide-up-to" => "It is 5, 7 or 10.",
        "strict-complement" or "second-approval" => "It is on or off.",
        "polarity" => "It is higher, lower, band or context.",
        "target" => "It is written >=70, <=29 or 50..70.",
        "tolerance" => "It is a number in the measure's own unit, 0 or more.",
        _ => "It needs a value.",
    };
}
