using System.Text.Json.Serialization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>Why an indicator changed between two months: the answer to <c>bridge --format json</c>.</summary>
/// <param name="Change">Of the numerator, in its own terms; null where there is no bridge.</param>
/// <param name="Parts">They sum to the change; every kind once, and none where there is no bridge.</param>
public sealed record BridgeJson(
    string Id,
    ReportingMonth From,
    ReportingMonth To,
    decimal? Change,
    IReadOnlyList<BridgePartJson> Parts)
{
    /// <summary>Why there is no bridge, in words; absent where there is one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unavailable { get; init; }
}

/// <param name="Children">Signed; null where it is hidden.</param>
public sealed record BridgePartJson(string Kind, decimal? Children, bool Hidden);
