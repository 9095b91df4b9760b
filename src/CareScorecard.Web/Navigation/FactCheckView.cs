using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the page that checks a text, which is its address. The text itself is never part of one.</summary>
/// <param name="Month">Null: the latest month held.</param>
public sealed record FactCheckView(ReportingMonth? Month = null)
{
    public const string Path = "/factcheck";

    public string ToUrl() => Month is { } month ? QueryHelpers.AddQueryString(Path, "month", month.ToString()) : Path;

    public static FactCheckView FromQuery(string? month) => new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null);
}
