using System.Globalization;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of an indicator's page, which is its address. Two views are the same when their addresses are.</summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="Months">How many months the trend shows: one of <see cref="Ranges"/>.</param>
/// <param name="By">The characteristic to break the figure down by.</param>
public sealed record IndicatorView(
    string Id,
    ReportingMonth? Month = null,
    int Months = IndicatorView.DefaultMonths,
    Dimension By = IndicatorView.DefaultBy)
{
    public const int DefaultMonths = 24;

    public const Dimension DefaultBy = Dimension.AgeBand;

    /// <summary>The names of the files below an indicator's address.</summary>
    public const string TrendFile = "trend.csv";
    public const string PartsFile = "parts.csv";
    public const string ChartFile = "trend.svg";

    /// <summary>The lengths of trend that can be chosen, in months: a year and the month before it, two years, five years.</summary>
    public static IReadOnlyList<int> Ranges { get; } = [13, 24, 60];

    /// <summary>What the figures are limited to, each filter once, in the order in which they were chosen.</summary>
    public IReadOnlyList<PartFilter> Filters { get; init; } = [];

    /// <summary>The month with which the figure is compared child by child; null for the month before.</summary>
    public ReportingMonth? Since { get; init; }

    /// <summary>As the board and the public see it.</summary>
    public bool InPublic { get; init; }

    public string Path => $"/indicators/{Uri.EscapeDataString(Id)}";

    /// <summary>Where what is said of the figure is written.</summary>
    public string CommentaryUrl(ReportingMonth? month) => month is { } told ? $"{Path}/commentary?month={told}" : $"{Path}/commentary";

    public string ToUrl() => At(Path);

    /// <summary>The trend as .csv, with the months and filters of the page.</summary>
    public string TrendUrl => At($"{Path}/{TrendFile}");

    /// <summary>The parts as .csv, by the characteristic of the page.</summary>
    public string PartsUrl => At($"{Path}/{PartsFile}");

    /// <summary>The chart as a picture.</summary>
    public string ChartUrl => At($"{Path}/{ChartFile}");

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept()
    {
        if (Months != DefaultMonths)
        {
            yield return new("months", Months.ToString(CultureInfo.InvariantCulture));
        }

        if (By != DefaultBy)
        {
            yield return new("by", Codes.Of(By));
        }

        foreach (var filter in Filters)
        {
            yield return new("where", $"{Codes.Of(filter.Dimension)}:{filter.Label}");
        }

        if (Since is { } since)
        {
            yield return new("since", since.ToString());
        }

        if (InPublic)
        {
            yield return new(PublicLook.Key, PublicLook.Code);
        }
    }

    /// <summary>The same page limited to one part more. Breaking down further by what all now share would say nothing.</summary>
    public IndicatorView Only(PartFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var by = By != filter.Dimension ? By
            : filter.Dimension == DefaultBy ? Dimension.Sex
            : DefaultBy;
        return this with { Filters = Distinct([.. Filters, filter]), By = by };
    }

    /// <summary>The same page with one filter less.</summary>
    public IndicatorView Without(PartFilter filter) => this with { Filters = [.. Filters.Where(other => other != filter)] };

    /// <summary>What cannot be read is left at its default: an old bookmark still opens.</summary>
    public static IndicatorView FromQuery(
        string id,
        string? month,
        string? months,
        string? by,
        IReadOnlyList<string?>? where = null,
        string? since = null,
        string? view = null) =>
        new(
            id,
            ReportingMonth.TryParse(month, out var parsedMonth) ? parsedMonth : null,
            int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedMonths) && Ranges.Contains(parsedMonths)
                ? parsedMonths
                : DefaultMonths,
            Codes.TryParse<Dimension>(by, out var dimension) ? dimension : DefaultBy)
        {
            Filters = ReadFilters(where),
            Since = ReportingMonth.TryParse(since, out var parsedSince) ? parsedSince : null,
            InPublic = PublicLook.IsIn(view),
        };

    public bool Equals(IndicatorView? other) => other is not null && ToUrl() == other.ToUrl();

    public override int GetHashCode() => ToUrl().GetHashCode(StringComparison.Ordinal);

    private string At(string path) => QueryHelpers.AddQueryString(
        path, Month is { } month ? Kept().Prepend(new("month", month.ToString())) : Kept());

    /// <summary>Filters as addresses have them (team:North); what cannot be read is left out.</summary>
    internal static IReadOnlyList<PartFilter> ReadFilters(IEnumerable<string?>? where) =>
        Distinct((where ?? []).Select(ReadFilter).OfType<PartFilter>());

    private static PartFilter? ReadFilter(string? text) =>
        (text ?? string.Empty).Split(':', 2, StringSplitOptions.TrimEntries) is [var name, { Length: > 0 } label]
        && Codes.TryParse<Dimension>(name, out var dimension)
            ? new PartFilter(dimension, label)
            : null;

    private static List<PartFilter> Distinct(IEnumerable<PartFilter> filters) =>
        [.. filters.DistinctBy(filter => (filter.Dimension, filter.Label.ToUpperInvariant()))];
}
