using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;
using CareScorecard.Web.Components.Controls;
using CareScorecard.Web.Components.Pages.Gallery;

namespace CareScorecard.Web.Tests.Components;

public sealed class TrendMarkerTests
{
    private static readonly ReportingMonth May = new(2026, 5);

    [Fact]
    public void What_happened_in_one_month_shares_a_line_and_a_letter()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome) with
        {
            Rebases = [new Rebase(May, "A new home opened.", "Ann Example")],
            Events = [Event(1, May.AddMonths(-2), "Riverside closed"), Event(2, May, "New placements team")],
        };

        var markers = TrendMarker.Of(report, _ => true);

        Assert.Equal(["A", "B"], markers.Select(marker => marker.Letter));
        Assert.Equal(["March 2026: Riverside closed"], markers[0].Notes);
        Assert.Equal(
            ["The usual range begins anew in May 2026: A new home opened (Ann Example)", "May 2026: New placements team"],
            markers[1].Notes);
    }

    [Fact]
    public void A_month_that_is_not_drawn_has_no_letter()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome) with { Events = [Event(1, May, "Before"), Event(2, May.AddMonths(1), "After")] };

        Assert.Equal([("A", May.AddMonths(1))], TrendMarker.Of(report, month => month > May).Select(marker => (marker.Letter, marker.Month)));
    }

    [Fact]
    public void After_Z_come_two_letters()
    {
        var report = MadeUpFigures.Report(MadeUpFigures.OneHome) with { Events = [.. Enumerable.Range(0, 54).Select(i => Event(i + 1, May.AddMonths(i), "Again"))] };

        var letters = TrendMarker.Of(report, _ => true).Select(marker => marker.Letter).ToList();

        Assert.Equal(("Z", "AA", "AZ", "BA"), (letters[25], letters[26], letters[51], letters[52]));
    }

    private static CouncilEvent Event(int id, ReportingMonth month, string words) => new(id, month, words, [], "Ann Example", DateTime.UnixEpoch);
}
