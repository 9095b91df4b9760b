using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the page of corrected figures, which is its address.</summary>
/// <param name="Month">Null: every month.</param>
public sealed record RestatementsView(ReportingMonth? Month = null)
{
    public const string Path = "/restatements";

    public string ToUrl() => Month is { } month ? QueryHelpers.AddQueryString(Path, "month", month.ToString()) : Path;

    public static RestatementsView FromQuery(string? month) => new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null);
}
