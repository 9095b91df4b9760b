using CareScorecard.Data;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>Settings with their dates, owners and reasons: for a person to read.</summary>
internal static class SettingsText
{
    public static void Write(IEnumerable<SettingEntry> inForce, TextWriter to)
    {
        var table = new TextTable("setting", "value", "from", "set by", "why");
        foreach (var entry in inForce)
        {
            table.Add(
                entry.Name,
                entry.Value,
                entry.From is { } from ? from.ToString() : "",
                entry.SetBy is { } owner ? Codes.Of(owner) : "",
                entry.Reason);
        }

        table.WriteTo(to);
    }
}
