using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Topics;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of a topic's page, which is its address.</summary>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="By">What every measure is broken down by; null for what the topic opens with.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record TopicView(Topic Topic, ReportingMonth? Month = null, Dimension? By = null, bool InPublic = false)
{
    /// <summary>/care-leavers, /health-and-education.</summary>
    public string Path => PathOf(Topic);

    public static string PathOf(Topic topic) => "/" + Codes.Of(topic);

    public string ToUrl() => QueryHelpers.AddQueryString(
        Path, Month is { } month ? Kept().Prepend(new("month", month.ToString())) : Kept());

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept()
    {
        if (By is { } by)
        {
            yield return new("by", Codes.Of(by));
        }

        if (InPublic)
        {
            yield return new(PublicLook.Key, PublicLook.Code);
        }
    }

    /// <summary>What cannot be read, or is not offered, is left at its default: an old bookmark still opens.</summary>
    public static TopicView FromQuery(Topic topic, string? month, string? by, string? view)
    {
        var offered = TopicDefinition.Of(topic).Offered;
        return new TopicView(
            topic,
            ReportingMonth.TryParse(month, out var parsed) ? parsed : null,
            Codes.TryParse<Dimension>(by, out var dimension) && offered.Contains(dimension) && dimension != offered[0] ? dimension : null,
            PublicLook.IsIn(view));
    }
}
