using CareScorecard.Data;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Navigation;

public sealed class AuditViewTests
{
    [Fact]
    public void The_address_holds_the_whole_search_and_gives_it_back()
    {
        var view = new AuditView("Ada Lane", "month-", new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 30), "a & b", 120, IsChecked: true);

        Assert.Equal("/audit?who=Ada%20Lane&what=month-&from=2026-06-01&to=2026-06-30&text=a%20%26%20b&before=120&check=whole", view.ToUrl());
        Assert.Equal(view, AuditView.FromQuery("Ada Lane", "month-", "2026-06-01", "2026-06-30", "a & b", "120", "whole"));
        Assert.Equal("/audit", new AuditView().ToUrl());
    }

    /// <summary>In June a day begins at 23:00 UTC of the day before; the last day is included.</summary>
    [Fact]
    public void Days_are_those_of_the_calendar_in_England()
    {
        var search = new AuditView(From: new DateOnly(2026, 6, 1), To: new DateOnly(2026, 12, 31)).Search;

        Assert.Equal(
            new AuditSearch { From = new DateTime(2026, 5, 31, 23, 0, 0, DateTimeKind.Utc), To = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc) },
            search);
    }

    [Theory]
    [InlineData("01/06/2026")]
    [InlineData("2026-13-01")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("' or 1=1")]
    public void What_cannot_be_read_narrows_nothing(string text) =>
        Assert.Equal(new AuditView(), AuditView.FromQuery(" ", "", text, text, null, "-1", "yes"));
}
