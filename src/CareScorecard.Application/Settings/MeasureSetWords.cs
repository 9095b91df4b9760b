using CareScorecard.Data;
using CareScorecard.Domain.Councils;

namespace CareScorecard.Application.Settings;

/// <summary>What is wrong with a choice of measures, in words.</summary>
internal static class MeasureSetWords
{
    /// <returns>Null where the setting is no choice of measures, or nothing is wrong with it. Nothing chosen is the program's own choice.</returns>
    public static string? Problem(SettingEntry entry)
    {
        var (chosen, fewest, most) = entry.Name switch
        {
            "headline" => (Combined(entry).Headline, MeasureSets.FewestLeading, MeasureSets.MostLeading),
            "six-measures" => (Combined(entry).SixMeasures, MeasureSets.Six, MeasureSets.Six),
            _ => ([], 0, 0),
        };
        if (chosen.Count == 0)
        {
            return null;
        }

        if (chosen.GroupBy(id => id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
        {
            return $"\"{twice}\" is chosen twice.";
        }

        var wanted = fewest == most ? $"exactly {fewest}" : $"{fewest} to {most}";
        return chosen.Count < fewest ? $"Choose {wanted} measures: this is {chosen.Count}, so {fewest - chosen.Count} more."
            : chosen.Count > most ? $"Choose {wanted} measures: this is {chosen.Count}, so {chosen.Count - most} fewer."
            : null;
    }

    private static CouncilSettings Combined(SettingEntry entry) => KnownSettings.Combine([entry]);
}
