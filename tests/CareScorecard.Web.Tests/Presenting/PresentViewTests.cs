using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Presenting;

public sealed class PresentViewTests
{
    [Fact]
    public void The_address_holds_month_slides_in_order_and_view()
    {
        var view = new PresentView(new ReportingMonth(2026, 10), InPublic: true) { Slides = ["opening", "one-placement"] };

        Assert.Equal("/present?month=2026-10&slides=opening,one-placement&view=public", view.ToUrl());
        Assert.Equal("/present/notes?month=2026-10&slides=opening,one-placement&view=public", view.ToNotesUrl());
        var read = PresentView.FromQuery("2026-10", "opening,one-placement", "public");
        Assert.Equal(view.ToUrl(), read.ToUrl());
    }

    [Fact]
    public void What_cannot_be_read_is_left_out_and_a_slide_is_shown_once()
    {
        var view = PresentView.FromQuery("soon", " one-placement,,ONE-PLACEMENT, opening ", "staff");

        Assert.Equal("/present?slides=one-placement,opening", view.ToUrl());
        Assert.Equal(PresentView.MostSlides, PresentView.FromQuery(null, string.Join(',', Enumerable.Range(1, 99)), null).Slides.Count);
    }

    [Theory]
    [InlineData("/", "/present")]
    [InlineData("/?month=2026-09&view=public", "/present?month=2026-09&view=public")]
    [InlineData("/indicators/one-placement?month=2026-09&by=sex", "/present?month=2026-09&slides=one-placement")]
    [InlineData("/village?about=sex&view=public", "/present?slides=village%3Asex&view=public")]
    [InlineData("/find?q=PEP", "/present")]
    [InlineData("/present/choose?month=2026-09&slides=opening,one-placement", "/present?month=2026-09&slides=opening,one-placement")]
    public void From_any_page_its_month_and_view_are_presented(string here, string address) => Assert.Equal(address, PresentView.From(here).ToUrl());
}
