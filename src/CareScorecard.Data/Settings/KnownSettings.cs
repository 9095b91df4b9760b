using System.Globalization;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Data;

/// <summary>The settings that make up <see cref="CouncilSettings"/>: their names, and what each takes for a value.</summary>
public static class KnownSettings
{
    /// <summary>The value of a rebase that applies.</summary>
    public const string On = "on";

    /// <summary>The value that takes an earlier saying of the same name, month and owner back.</summary>
    public const string TakenBack = "";

    private const string RebaseName = "rebase";

    private const string SecondApproval = "second-approval";

    private const char Separator = ';';

    private const int MostYears = 100;

    private static readonly ReportingMonth Always = new(ReportingMonth.FirstYear, 1);

    private static readonly Dictionary<string, Func<CouncilSettings, SettingEntry, CouncilSettings?>> Plain =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["council-name"] = (settings, entry) => settings with { CouncilName = entry.Value.Trim() },
            ["accent"] = (settings, entry) =>
                Colour.TryParse(entry.Value, out var accent) && AccentPalette.LeastContrast(accent) >= AccentPalette.Needed
                    ? settings with { Accent = accent }
                    : null,
            ["population-0-17"] = (settings, entry) => SettingValue.Number(entry.Value) is > 0 and var children
                ? settings with { Population = [.. settings.Population, new DatedPopulation(children, entry.From ?? Always)] }
                : null,
            ["region"] = (settings, entry) => settings with { Region = entry.Value.Trim() },
            ["neighbours"] = (settings, entry) => settings with { Neighbours = SettingValue.Split(entry.Value, Separator, '\n') },
            ["hide-up-to"] = (settings, entry) => SettingValue.Whole(entry.Value) is 5 or 7 or 10
                ? settings with { HideUpTo = SettingValue.Whole(entry.Value)!.Value }
                : null,
            ["percent-needs"] = (settings, entry) => SettingValue.Whole(entry.Value) is > 0 and var children
                ? settings with { PercentNeeds = children }
                : null,
            ["rate-needs"] = (settings, entry) => SettingValue.Whole(entry.Value) is > 0 and var children
                ? settings with { RateNeeds = children }
                : null,
            ["strict-complement"] = (settings, entry) => SettingValue.OnOrOff(entry.Value) is { } strict
                ? settings with { StrictComplement = strict }
                : null,
            [SecondApproval] = (settings, entry) => SettingValue.OnOrOff(entry.Value) is { } second
                ? settings with { SecondApproval = second }
                : null,
            ["keep-children-for"] = (settings, entry) => SettingValue.Whole(entry.Value) is >= 1 and <= MostYears and var years
                ? settings with { KeepChildrenFor = years }
                : null,
            ["headline"] = (settings, entry) => settings with { Headline = SettingValue.Split(entry.Value, Separator, ',', ' ', '\n') },
            ["six-measures"] = (settings, entry) => settings with { SixMeasures = SettingValue.Split(entry.Value, Separator, ',', ' ', '\n') },
        };

    private static readonly Dictionary<string, Func<CouncilSettings, SettingEntry, string, CouncilSettings?>> OfIndicator =
        new(StringComparer.OrdinalIgnoreCase)
        {
            ["polarity"] = (settings, entry, id) => SettingValue.Word<Polarity>(entry.Value) is { } polarity
                ? settings with { Polarities = With(settings.Polarities, id, polarity) }
                : null,
            ["target"] = (settings, entry, id) => SettingValue.Target(entry) is { } target
                ? settings with { Targets = With(settings.Targets, id, [.. settings.Targets.GetValueOrDefault(id) ?? [], target]) }
                : null,
            ["tolerance"] = (settings, entry, id) => SettingValue.Number(entry.Value) is >= 0 and var tolerance
                ? settings with { Tolerances = With(settings.Tolerances, id, tolerance) }
                : null,
            [RebaseName] = (settings, entry, id) => SettingValue.Rebase(entry) is { } rebase
                ? settings with { Rebases = With(settings.Rebases, id, [.. settings.Rebases.GetValueOrDefault(id) ?? [], rebase]) }
                : null,
        };

    /// <summary>For a person who mistyped one, in the order of the command line's description; ID stands for an indicator's id.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Plain.Keys, .. OfIndicator.Keys.Select(name => name + ".ID")];

    /// <summary>Whether the name is one of <see cref="Names"/>. That its id is an indicator's is for the caller to check.</summary>
    public static bool Knows(string name) => Plain.ContainsKey(name) || TrySplit(name, out _, out _);

    /// <summary>Whether the name is that of a rebase, which needs a reason and the name of who stands by it.</summary>
    public static bool IsRebase(string name) => TrySplit(name, out var setting, out _) && setting.Equals(RebaseName, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a change of it waits for a second person where the council asks for one: whatever colours a figure. That the council asks
    /// is one of them, or a single person could first stop asking.
    /// </summary>
    public static bool ColoursFigures(string name) =>
        name.Equals(SecondApproval, StringComparison.OrdinalIgnoreCase)
        || (TrySplit(name, out var setting, out _) && !setting.Equals(RebaseName, StringComparison.OrdinalIgnoreCase));

    /// <param name="value"><see cref="On"/> or <see cref="TakenBack"/>.</param>
    /// <param name="at">UTC.</param>
    public static SettingEntry EntryOf(Rebase rebase, string indicatorId, string value, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(rebase);
        return new SettingEntry
        {
            Name = $"{RebaseName}.{indicatorId}",
            Value = value,
            From = rebase.Month,
            Reason = rebase.Reason,
            By = rebase.By,
            At = at,
        };
    }

    /// <summary>Whether the setting is known and takes the value. An empty value, which takes an earlier one back, is always taken.</summary>
    public static bool Accepts(SettingEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Knows(entry.Name) && (string.IsNullOrWhiteSpace(entry.Value) || Apply(new CouncilSettings(), entry) is not null);
    }

    /// <summary>The settings that the entries make, a later one replacing an earlier one of the same name, month and owner.</summary>
    public static CouncilSettings Combine(IEnumerable<SettingEntry> entries) => entries
        .GroupBy(entry => (entry.Name.ToUpperInvariant(), entry.From ?? Always, entry.SetBy ?? TargetOwner.Ours))
        .Select(sayings => sayings.Last())
        .Where(entry => !string.IsNullOrWhiteSpace(entry.Value))
        .Aggregate(new CouncilSettings(), (settings, entry) => Apply(settings, entry) ?? settings);

    private static CouncilSettings? Apply(CouncilSettings settings, SettingEntry entry) =>
        Plain.TryGetValue(entry.Name, out var plain) ? plain(settings, entry)
        : TrySplit(entry.Name, out var name, out var id) ? OfIndicator[name](settings, entry, id)
        : null;

    private static bool TrySplit(string name, out string setting, out string id)
    {
        var parts = name.Split('.', 2);
        (setting, id) = (parts[0], parts.Length == 2 ? parts[1].ToLower(CultureInfo.InvariantCulture) : "");
        return id.Length > 0 && OfIndicator.ContainsKey(setting);
    }

    private static Dictionary<string, TValue> With<TValue>(IReadOnlyDictionary<string, TValue> known, string id, TValue value) =>
        new(known, StringComparer.OrdinalIgnoreCase) { [id] = value };
}
