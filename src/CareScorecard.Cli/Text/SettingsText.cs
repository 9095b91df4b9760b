using CareScorecard.Data;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>Settings with their dates, owners and reasons: for a person to read.</summary>
internal static class SettingsText
{
    private static readonly string[] Headings = ["setting", "value", "from", "set by", "why"];

    public static void Write(IReadOnlyList<SettingEntry> inForce, TextWriter to)
    {
        // Nobody is signed in on the command line: only what needs a name has one.
        var named = inForce.Any(entry => entry.By is not null);
        var table = new TextTable(named ? [.. Headings, "who"] : Headings);
        foreach (var entry in inForce)
        {
            string?[] cells =
            [
                entry.Name,
                entry.Value,
                entry.From is { } from ? from.ToString() : "",
                entry.SetBy is { } owner ? Codes.Of(owner) : "",
                entry.Reason,
            ];
            table.Add(named ? [.. cells, entry.By] : cells);
        }

        table.WriteTo(to);
    }
}
