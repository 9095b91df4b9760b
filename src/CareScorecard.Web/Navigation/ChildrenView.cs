using System.Globalization;
using CareScorecard.Application.Children;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using Microsoft.AspNetCore.WebUtilities;

namespace CareScorecard.Web.Navigation;

/// <summary>
/// The state of the list of who is behind a figure, which is its address. What somebody looks for comes by post: no address, no history
/// and no log holds a child's id.
/// </summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Month">Null: the latest month held.</param>
/// <param name="Page">From 1.</param>
public sealed record ChildrenView(
    string Id,
    ReportingMonth? Month = null,
    MembersShown Show = MembersShown.All,
    MemberOrder Order = MemberOrder.Attention,
    bool Descending = false,
    int Page = 1)
{
    private const string Down = "down";
    private const int MostPages = 10_000;

    /// <summary>Whom the figure is limited to, as on the indicator's page; the team among them.</summary>
    public IReadOnlyList<PartFilter> Filters { get; init; } = [];

    public string Path => $"/indicators/{Uri.EscapeDataString(Id)}/children";

    public string ToUrl() => QueryHelpers.AddQueryString(Path, Query());

    /// <summary>Where the same list, all pages of it, is downloaded.</summary>
    public string ToCsvUrl() => QueryHelpers.AddQueryString(Path + ".csv", (this with { Page = 1 }).Query());

    /// <summary>The same list in another order; in the same order once more, turned round.</summary>
    public ChildrenView By(MemberOrder order) => this with { Order = order, Descending = Order == order && !Descending, Page = 1 };

    /// <summary>The team that is chosen; null for all.</summary>
    public string? Team => Filters.FirstOrDefault(filter => filter.Dimension == Dimension.Team)?.Label;

    public MembersQuestion Question(string? text) => new()
    {
        Id = Id,
        Month = Month,
        Show = Show,
        Filters = Filters,
        Text = text,
        Order = Order,
        Descending = Descending,
        Page = string.IsNullOrWhiteSpace(text) ? Page : null,
    };

    /// <summary>What a form that chooses whom to show has to keep of the address besides.</summary>
    public IEnumerable<KeyValuePair<string, string?>> KeptByForm() =>
        (this with { Filters = [.. Filters.Where(filter => filter.Dimension != Dimension.Team)], Show = MembersShown.All, Page = 1 }).Query();

    /// <summary>What the address says besides the month: kept when another month is chosen.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Kept() => (this with { Month = null, Page = 1 }).Query();

    /// <summary>What cannot be read is left at its default: an old bookmark still opens.</summary>
    /// <param name="team">As the page's own form sends it.</param>
    public static ChildrenView FromQuery(
        string id, string? month, string? show, IReadOnlyList<string?>? where, string? team, string? order, string? down, string? page) =>
        new(
            id,
            ReportingMonth.TryParse(month, out var parsedMonth) ? parsedMonth : null,
            Codes.TryParse<MembersShown>(show, out var shown) ? shown : MembersShown.All,
            Codes.TryParse<MemberOrder>(order, out var by) ? by : MemberOrder.Attention,
            down == Down,
            int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 1 and < MostPages ? number : 1)
        {
            Filters = IndicatorView.ReadFilters(string.IsNullOrWhiteSpace(team) ? where : [.. where ?? [], $"team:{team}"]),
        };

    public bool Equals(ChildrenView? other) => other is not null && ToUrl() == other.ToUrl();

    public override int GetHashCode() => ToUrl().GetHashCode(StringComparison.Ordinal);

    private IEnumerable<KeyValuePair<string, string?>> Query()
    {
        if (Month is { } month)
        {
            yield return new("month", month.ToString());
        }

        if (Show != MembersShown.All)
        {
            yield return new("show", Codes.Of(Show));
        }

        foreach (var filter in Filters)
        {
            yield return new("where", $"{Codes.Of(filter.Dimension)}:{filter.Label}");
        }

        if (Order != MemberOrder.Attention)
        {
            yield return new("order", Codes.Of(Order));
        }

        if (Descending)
        {
            yield return new("sorted", Down);
        }

        if (Page > 1)
        {
            yield return new("page", Page.ToString(CultureInfo.InvariantCulture));
        }
    }
}
