using System.Text.Json.Serialization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>A past figure that no longer says what it said: one of the answers to <c>restatements --format json</c>, the oldest first.</summary>
/// <param name="Before">In the unit of the indicator, unrounded; null where there was no figure.</param>
/// <param name="After">Likewise.</param>
/// <param name="Version">The version of the month that says <paramref name="After"/>.</param>
/// <param name="At">UTC.</param>
public sealed record RestatementJson(
    string Id,
    ReportingMonth Month,
    decimal? Before,
    decimal? After,
    int Version,
    string? Reason,
    DateTime At)
{
    /// <summary>"hidden" where both figures are null to protect children; absent where they are not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unavailable { get; init; }
}
