using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the page on which months are approved and published, which is its address.</summary>
/// <param name="Month">The month that is looked at; null for the latest.</param>
public sealed record MonthsView(ReportingMonth? Month = null)
{
    public const string Path = "/months";

    public string ToUrl() => Month is { } month ? QueryHelpers.AddQueryString(Path, "month", month.ToString()) : Path;

    /// <summary>A month that cannot be read is no month: the page then shows the latest.</summary>
    public static MonthsView FromQuery(string? month) => new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null);
}
