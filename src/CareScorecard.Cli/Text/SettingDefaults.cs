using System.Globalization;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Cli.Text;

/// <summary>What applies where the council has set nothing, as <c>settings set</c> would take it.</summary>
internal static class SettingDefaults
{
    private static readonly CouncilSettings Unset = new();

    /// <returns>Null where there is no default.</returns>
    public static string? Of(string name)
    {
        var parts = name.ToLowerInvariant().Split('.', 2);
        var definition = parts.Length == 2 ? Catalogue.Find(parts[1])?.Definition : null;
        return parts[0] switch
        {
            "hide-up-to" => Unset.HideUpTo.ToString(CultureInfo.InvariantCulture),
            "percent-needs" => Unset.PercentNeeds.ToString(CultureInfo.InvariantCulture),
            "rate-needs" => Unset.RateNeeds.ToString(CultureInfo.InvariantCulture),
            "strict-complement" => Unset.StrictComplement ? "on" : "off",
            "second-approval" => Unset.SecondApproval ? "on" : "off",
            "polarity" when definition is not null => Codes.Of(definition.Polarity),
            "target" => definition?.DefaultTarget is { } target ? TargetText.Print(target) : null,
            "tolerance" => definition?.Tolerance?.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
