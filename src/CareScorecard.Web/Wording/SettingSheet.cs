using System.Globalization;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;

namespace CareScorecard.Web.Wording;

/// <summary>How a setting is written on its page.</summary>
public enum SettingInput
{
    Text,
    Lines,
    Number,
    OnOrOff,
    SmallNumber,
    Region,
    Measures,
    Colour,
}

/// <summary>A setting that has a page of its own, in words. Targets, tolerances and polarities have one page for each measure.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="IsDated">Each value applies from a month on.</param>
public sealed record SettingSheet(string Name, string Group, string Title, string Meaning, SettingInput Input, bool IsDated = false)
{
    private static readonly CouncilSettings Unset = new();

    private static readonly SettingSheet[] Known =
    [
        new("council-name", "The council", "Name of the council", "Stands on every page and in every file.", SettingInput.Text),
        new("accent", "The council", "Accent colour", "The colour of links, lines of charts and edges, beside the words and shapes that say the same. A colour that is hard to read is refused, and the nearest shade is named. On dark screens a lighter shade stands in its place.", SettingInput.Colour),
        new("region", "The council", "Region", "Its published figures stand beside ours.", SettingInput.Region),
        new("neighbours", "The council", "Statistical neighbours", "The councils most like ours, one on each line. Their published figures stand beside ours.", SettingInput.Lines),
        new("population-0-17", "The council", "Children in our area", "Aged 0 to 17, from the yearly estimates. Rates for every 10,000 children are of them: each month of the number that applied then. A new number for a past month restates its rates.", SettingInput.Number, IsDated: true),
        new("headline", "What leads", "Measures that lead the scorecard", "The figures that every reader meets first: five to nine.", SettingInput.Measures),
        new("six-measures", "What leads", "The six of the half-yearly look", "Exactly six, for a board that looks twice a year at how far the year has brought its children.", SettingInput.Measures),
        new("rate-needs", "How figures are judged", "Children that a rating needs", "A percentage or an average of fewer children is shown and not rated.", SettingInput.Number),
        new("second-approval", "How figures are judged", "A second administrator approves", "A change of a target, tolerance or polarity then waits until another administrator approves it, and so does switching this off. You need two administrators.", SettingInput.OnOrOff),
        new("hide-up-to", "What the public is shown", "Small numbers that are hidden", "Counts from 1 to this many are hidden from the board and the public, and with them whatever would give them away.", SettingInput.SmallNumber),
        new("percent-needs", "What the public is shown", "Children that a public percentage needs", "A percentage of fewer children is hidden.", SettingInput.Number),
        new("strict-complement", "What the public is shown", "Hide where few do not pass", "Also hides a percentage of which only a small number does not pass: 97 of 100 tells of 3.", SettingInput.OnOrOff),
        new("keep-children-for", "What is kept", "Years for which children's records are kept", "Older records of children and staff may then be deleted; their figures stay. Empty: for good.", SettingInput.Number),
    ];

    /// <summary>Those that this program knows, group by group.</summary>
    public static IReadOnlyList<SettingSheet> All { get; } = [.. Known.Where(sheet => KnownSettings.Knows(sheet.Name))];

    /// <summary>Null where no setting of this name has a page.</summary>
    public static SettingSheet? Find(string name) => All.FirstOrDefault(sheet => sheet.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What applies where the council has set nothing, as it would be written; null where that is nothing.</summary>
    public string? Default => Name switch
    {
        "hide-up-to" => Unset.HideUpTo.ToString(CultureInfo.InvariantCulture),
        "percent-needs" => Unset.PercentNeeds.ToString(CultureInfo.InvariantCulture),
        "rate-needs" => Unset.RateNeeds.ToString(CultureInfo.InvariantCulture),
        "headline" => string.Join("; ", MeasureSets.DefaultLeading),
        "six-measures" => string.Join("; ", MeasureSets.DefaultSix),
        "strict-complement" or "second-approval" => "off",
        _ => null,
    };
}
