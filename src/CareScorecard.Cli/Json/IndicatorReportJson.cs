using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>One indicator with its trend and its parts: the answer to <c>indicator --format json</c>.</summary>
public sealed record IndicatorReportJson : IndicatorJson
{
    [SetsRequiredMembers]
    public IndicatorReportJson(IndicatorJson indicator)
        : base(indicator)
    {
    }

    public string? Council { get; init; }

    public ReportingMonth Month { get; init; }

    public DateOnly AsAt => Month.LastDay;

    public string State { get; init; } = "";

    public int Version { get; init; }

    /// <summary>What the figures are limited to, as DIMENSION=VALUE; empty for everybody.</summary>
    public IReadOnlyList<string> Where { get; init; } = [];

    /// <summary>What an average hides; absent for everything else.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SpreadJson? Spread { get; init; }

    /// <summary>Oldest first; a month that is not held has no point.</summary>
    [JsonPropertyOrder(1)]
    public IReadOnlyList<SeriesPointJson> Series { get; init; } = [];

    /// <summary>Where mean and limits start anew, oldest first; absent where they never do.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RebaseJson>? Rebases { get; init; }

    /// <summary>What happened in the months of the series, oldest first; absent where nothing did.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EventJson>? Events { get; init; }

    /// <summary>The dimension of the parts; absent where none was asked for.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? By { get; init; }

    /// <summary>They add up to the whole; absent where none were asked for, empty where there can be none.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PartJson>? Parts { get; init; }

    /// <summary>Why there are no parts, in words; absent where there are.</summary>
    [JsonPropertyOrder(1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PartsUnavailable { get; init; }
}

/// <param name="PointType">common-cause, or which rule of the control chart marked the point; null where there are no limits.</param>
public sealed record SeriesPointJson(
    ReportingMonth Month,
    decimal? Numerator,
    decimal? Denominator,
    decimal? Value,
    string? PointType,
    decimal? Mean,
    decimal? LowerLimit,
    decimal? UpperLimit);

/// <param name="Hidden">True: the figures are null to protect children.</param>
public sealed record PartJson(string Label, decimal? Numerator, decimal? Denominator, decimal? Value, bool Hidden);

/// <summary>In the unit of the indicator; null where hidden.</summary>
/// <param name="Counts">Who has one value each: child, reviewing-officer.</param>
/// <param name="Threshold">Beyond which <paramref name="Over"/> and <paramref name="Under"/> are counted.</param>
/// <param name="Count">How many values it rests on.</param>
public sealed record SpreadJson(
    string Counts,
    decimal Threshold,
    int? Over,
    int? Under,
    decimal? Median,
    decimal? Smallest,
    decimal? Largest,
    int Count);
