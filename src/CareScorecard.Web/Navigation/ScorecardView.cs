using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the scorecard page, which is its address.</summary>
/// <param name="Month">Null: the latest month held.</param>
public sealed record ScorecardView(ReportingMonth? Month = null)
{
    public const string Path = "/";

    public string ToUrl() => Month is { } month
        ? QueryHelpers.AddQueryString(Path, "month", month.ToString())
        : Path;

    /// <summary>Where the same month is downloaded as a workbook.</summary>
    public string ToWorkbookUrl() => Month is { } month
        ? QueryHelpers.AddQueryString("/export/scorecard.xlsx", "month", month.ToString())
        : "/export/scorecard.xlsx";

    /// <summary>A month that cannot be read is no month: the page then shows the latest.</summary>
    public static ScorecardView FromQuery(string? month) =>
        new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null);
}
