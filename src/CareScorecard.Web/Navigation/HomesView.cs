using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>By what the children are told of who live somewhere.</summary>
public enum HomesBy
{
    Distance,
    Kind,
    Provider,

    /// <summary>Kind of home against distance: two things at once, for staff.</summary>
    KindAndDistance,
}

/// <summary>The state of the page of homes and journeys, which is its address.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record HomesView(ReportingMonth? Month = null, HomesBy By = HomesBy.Distance, bool InPublic = false)
{
    public const string Path = "/homes";

    public string ToUrl() => QueryHelpers.AddQueryString(
        Path, Month is { } month ? Kept().Prepend(new("month", month.ToString())) : Kept());

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept()
    {
        if (By != HomesBy.Distance)
        {
            yield return new("by", Codes.Of(By));
        }

        if (InPublic)
        {
            yield return new(PublicLook.Key, PublicLook.Code);
        }
    }

    /// <summary>As the public sees it: one thing at a time.</summary>
    public HomesView ForPublic() => this with { InPublic = true, By = By == HomesBy.KindAndDistance ? HomesBy.Distance : By };

    /// <summary>What cannot be read is left at its default: an old bookmark still opens.</summary>
    public static HomesView FromQuery(string? month, string? by, string? view) => new(
        ReportingMonth.TryParse(month, out var parsed) ? parsed : null,
        Codes.TryParse<HomesBy>(by, out var shown) ? shown : HomesBy.Distance,
        PublicLook.IsIn(view));
}
