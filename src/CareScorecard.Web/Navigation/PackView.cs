using CareScorecard.Application.Packs;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>The state of the board pack, which is its address: the month, what is in it, and whether as the public sees it.</summary>
/// <param name="Month">Null: the latest month that the viewer may see.</param>
/// <param name="InPublic">As the board and the public see it.</param>
public sealed record PackView(ReportingMonth? Month = null, bool InPublic = false)
{
    public const string Path = "/pack";

    /// <summary>Where the same is downloaded as one file.</summary>
    public const string FilePath = "/export/pack.html";

    /// <summary>The name in the address of a part that is in the pack.</summary>
    public const string PartKey = "part";

    /// <summary>In the order of the paper; empty for all of them.</summary>
    public IReadOnlyList<PackPart> Parts { get; init; } = [];

    /// <summary>Whether the part is in it.</summary>
    public bool Holds(PackPart part) => Parts.Count == 0 || Parts.Contains(part);

    public string ToUrl() => Url(Path);

    public string ToFileUrl() => Url(FilePath);

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept()
    {
        foreach (var part in Parts)
        {
            yield return new(PartKey, Codes.Of(part));
        }

        if (InPublic)
        {
            yield return new(PublicLook.Key, PublicLook.Code);
        }
    }

    /// <summary>What cannot be read is left out: an old bookmark still opens. All parts are the same as none named.</summary>
    public static PackView FromQuery(string? month, IReadOnlyList<string?>? parts, string? view)
    {
        var named = (parts ?? []).Select(text => Codes.TryParse<PackPart>(text, out var part) ? part : (PackPart?)null)
            .OfType<PackPart>().Distinct().Order().ToList();
        return new PackView(ReportingMonth.TryParse(month, out var parsed) ? parsed : null, PublicLook.IsIn(view))
        {
            Parts = named.Count == Enum.GetValues<PackPart>().Length ? [] : named,
        };
    }

    public bool Equals(PackView? other) => other is not null && ToUrl() == other.ToUrl();

    public override int GetHashCode() => ToUrl().GetHashCode(StringComparison.Ordinal);

    private string Url(string path) => QueryHelpers.AddQueryString(
        path, Month is { } month ? Kept().Prepend(new("month", month.ToString())) : Kept());
}
