using System.Globalization;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of an indicator's page, which is its address.</summary>
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

    /// <summary>The lengths of trend that can be chosen, in months: a year and the month before it, two years, five years.</summary>
    public static IReadOnlyList<int> Ranges { get; } = [13, 24, 60];

    public string ToUrl()
    {
        var query = new Dictionary<string, string?>();
        if (Month is { } month)
        {
            query["month"] = month.ToString();
        }

        if (Months != DefaultMonths)
        {
            query["months"] = Months.ToString(CultureInfo.InvariantCulture);
        }

        if (By != DefaultBy)
        {
            query["by"] = Codes.Of(By);
        }

        return QueryHelpers.AddQueryString($"/indicators/{Uri.EscapeDataString(Id)}", query);
    }

    /// <summary>What cannot be read is left at its default: an old bookmark still opens.</summary>
    public static IndicatorView FromQuery(string id, string? month, string? months, string? by) => new(
        id,
        ReportingMonth.TryParse(month, out var parsedMonth) ? parsedMonth : null,
        int.TryParse(months, NumberStyles.None, CultureInfo.InvariantCulture, out var parsedMonths) && Ranges.Contains(parsedMonths)
            ? parsedMonths
            : DefaultMonths,
        Codes.TryParse<Dimension>(by, out var dimension) ? dimension : DefaultBy);
}
