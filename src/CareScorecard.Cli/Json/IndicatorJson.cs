using System.Text.Json.Serialization;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Json;

/// <summary>One indicator of one month. Values are unrounded, percentages from 0 to 100; null is unknown, never 0.</summary>
public record IndicatorJson
{
    public required string Id { get; init; }

    public required string Theme { get; init; }

    public required string Title { get; init; }

    public required string Unit { get; init; }

    public required string Polarity { get; init; }

    public required decimal? Numerator { get; init; }

    public required decimal? Denominator { get; init; }

    public required decimal? Value { get; init; }

    /// <summary>The value as people read it; null where there is none.</summary>
    public required string? Display { get; init; }

    /// <summary>The code of the reason why there is no value; null where there is one.</summary>
    public required string? Unavailable { get; init; }

    public required string Status { get; init; }

    public required TargetJson? Target { get; init; }

    /// <summary>Children missing to the target; below 0, how many there are to spare. Null where there is no such gap.</summary>
    public required decimal? GapInChildren { get; init; }

    public required MonthValueJson? Previous { get; init; }

    public required MonthValueJson? YearBefore { get; init; }

    public required SignalJson? Signal { get; init; }

    public required IReadOnlyList<ComparatorJson> Comparators { get; init; }

    /// <summary>What stands in place of a hidden figure of the month; absent where nothing does.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LongerFigureJson? InTwelveMonths { get; init; }

    /// <summary>What the editor should think over before publishing: tells-of-everybody, too-few-to-be-reliable. Absent where nothing is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Flags { get; init; }

    /// <summary>Areas that the council compares itself with and that have no figure, each with why.</summary>
    public required IReadOnlyList<AreaWithoutFigureJson> WithoutComparator { get; init; }

    /// <summary>Null where the figure lies among those that are published, or there is nothing to compare it with.</summary>
    public required OutsidePublishedJson? OutsidePublished { get; init; }
}

/// <summary>The figure of the last 12 months that tells the same story.</summary>
/// <param name="Value">Unrounded, in the unit of the indicator.</param>
public sealed record LongerFigureJson(string Id, decimal Value, string Display);

/// <param name="Low">In the unit of the indicator, included; null for a ceiling.</param>
/// <param name="High">In the unit of the indicator, included; null for a floor.</param>
/// <param name="From">The first month to which it applies.</param>
public sealed record TargetJson(string Kind, decimal? Low, decimal? High, string SetBy, ReportingMonth From);

/// <param name="Value">Unrounded, in the unit of the indicator.</param>
public sealed record MonthValueJson(ReportingMonth Month, decimal Value);

/// <param name="Points">How many months the limits rest on.</param>
public sealed record SignalJson(string? Variation, string? Assurance, int Points, string Sentence);

/// <param name="YearEnding">The year that ended on 31 March of this year.</param>
public sealed record ComparatorJson(string Area, string Kind, int YearEnding, decimal Value, string? Note);

/// <param name="Why">not published, or not in our data.</param>
public sealed record AreaWithoutFigureJson(string Area, string Kind, string Why);

/// <param name="Lowest">Of the published values held, in the unit of the indicator.</param>
/// <param name="Highest">Of the published values held, in the unit of the indicator.</param>
public sealed record OutsidePublishedJson(decimal Lowest, decimal Highest, string Sentence);
