using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the page of corrected figures, which is its address.</summary>
/// <param name="Month">Null: every month.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record RestatementsView(ReportingMonth? Month = null, bool InPublic = false)
{
    public const string Path = "/restatements";

    public string ToUrl()
    {
        var query = new Dictionary<string, string?>
        {
            ["month"] = Month?.ToString(),
            [PublicLook.Key] = InPublic ? PublicLook.Code : null,
        };
        return QueryHelpers.AddQueryString(Path, query.Where(part => part.Value is not null));
    }

    /// <summary>A month that cannot be read is no month: the page then shows every month.</summary>
    public static RestatementsView FromQuery(string? month, string? view) =>
        new(ReportingMonth.TryParse(month, out var parsed) ? parsed : null, PublicLook.IsIn(view));
}
