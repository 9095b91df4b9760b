using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the scorecard page, which is its address.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record ScorecardView(ReportingMonth? Month = null, bool InPublic = false)
{
    public const string Path = "/";

    public string ToUrl() => QueryHelpers.AddQueryString(Path, Query());

    /// <summary>Where the same month is downloaded as a workbook.</summary>
    public string ToWorkbookUrl() => QueryHelpers.AddQueryString("/export/scorecard.xlsx", Query());

    /// <summary>What the address says besides the month.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept() =>
        InPublic ? [new(PublicLook.Key, PublicLook.Code)] : [];

    /// <summary>A month that cannot be read is no month: the page then shows the latest.</summary>
    public static ScorecardView FromQuery(string? month, string? view = null) =>
        new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null, PublicLook.IsIn(view));

    private IEnumerable<KeyValuePair<string, string?>> Query() =>
        Month is { } month ? Kept().Prepend(new("month", month.ToString())) : Kept();
}
