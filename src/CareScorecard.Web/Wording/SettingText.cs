using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>Settings and their values as people read them.</summary>
public static class SettingText
{
    /// <summary>Name of the council; Target: One home all year.</summary>
    public static string Title(string name) => Split(name) switch
    {
        ({ } setting, { } definition) => $"{Capital.Of(setting)}: {definition.Title}",
        _ => SettingSheet.Find(name)?.Title ?? name,
    };

    /// <summary>At least 70%; higher is better; 54,000; nothing.</summary>
    public static string Value(SettingEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return (entry.Value, Split(entry.Name)) switch
        {
            ("", _) => "nothing",
            (_, ("target", { } definition)) when SettingValue.Target(entry) is { } target => TargetWords.Of(definition, target),
            (var value, ("polarity", _)) when Codes.TryParse<Polarity>(value, out var polarity) => JudgementWords.Of(polarity),
            (var value, _) => Value(entry.Name, value),
        };
    }

    public static string Value(string name, string? value) => (SettingSheet.Find(name)?.Input, value) switch
    {
        (_, null or "") => "nothing",
        (SettingInput.Measures, _) => string.Join(", ", Measures(value).Select(id => Catalogue.Find(id)?.Definition.Title ?? id)),
        (SettingInput.Lines, _) => string.Join(", ", value.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)),
        (SettingInput.Number, _) when SettingValue.Number(value) is { } number => FigureText.Plain(number),
        _ => value,
    };

    /// <summary>The page on which the setting is changed; null where it has none.</summary>
    public static string? Page(string name) => Split(name) switch
    {
        ("target" or "tolerance" or "polarity", { } definition) => Navigation.SettingsAddress.OfTarget(definition.Id),
        ("rebase", { } definition) => new Navigation.IndicatorView(definition.Id).ToUrl(),
        _ => SettingSheet.Find(name) is { } sheet ? Navigation.SettingsAddress.Of(sheet.Name) : null,
    };

    /// <summary>As the setting of the leading measures takes them.</summary>
    public static IReadOnlyList<string> Measures(string value) =>
        value.Split([';', ',', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static (string? Setting, IndicatorDefinition? Definition) Split(string name) =>
        name.Split('.', 2) is [var setting, var id] ? (setting.ToLowerInvariant(), Catalogue.Find(id)?.Definition) : (null, null);
}
