using CareScorecard.Domain.Periods;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the data-quality page, which is its address.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="Team">Whose faults are shown; null for all.</param>
public sealed record QualityView(ReportingMonth? Month = null, string? Team = null)
{
    public const string Path = "/quality";

    public const string Csv = "/quality.csv";

    public string ToUrl() => QueryHelpers.AddQueryString(Path, Query());

    /// <summary>Where what is to be mended is downloaded, child by child.</summary>
    public string ToCsvUrl() => QueryHelpers.AddQueryString(Csv, Query());

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept() => (this with { Month = null }).Query();

    /// <summary>What cannot be read is left out: an old bookmark still opens.</summary>
    public static QualityView FromQuery(string? month, string? team) => new(
        ReportingMonth.TryParse(month, out var parsed) ? parsed : null,
        string.IsNullOrWhiteSpace(team) ? null : team.Trim());

    private IEnumerable<KeyValuePair<string, string?>> Query()
    {
        if (Month is { } month)
        {
            yield return new("month", month.ToString());
        }

        if (Team is { } team)
        {
            yield return new("team", team);
        }
    }
}
