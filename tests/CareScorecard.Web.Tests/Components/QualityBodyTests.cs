using Bunit;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Quality;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class QualityBodyTests : BunitContext
{
    [Fact]
    public void What_to_mend_stands_with_whose_it_is_and_what_it_could_move()
    {
        var page = Draw(MadeUpQuality.Data);

        Assert.Equal("1 figure cannot be relied on, 1 to be read with care", page.Find("h1").TextContent);
        Assert.Equal(
            "35 children Last PEP not recorded Whose to mend: Team North (21), Team East (9), Team South (3), no team recorded (2) How long: The oldest since March 2026: 7 months "
            + "Education plan (PEP) in the last 6 months : 93.9% could be anything from 88.5% to 99.1%",
            page.Find("table[aria-labelledby=first] tbody tr").Words());
    }

    /// <summary>Nothing is known of records that are gone: that is not the same as nothing being wrong with them.</summary>
    [Fact]
    public void Figures_whose_records_were_deleted_are_not_said_to_be_trusted()
    {
        var page = Draw(MadeUpQuality.Deleted);

        Assert.Equal("How far the figures can be trusted cannot be told any more", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("h2"));
        Assert.DoesNotContain("Nothing is blank", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<QualityBody> Draw(QualityContent content) => Render<QualityBody>(parameters => parameters
        .Add(body => body.Content, content)
        .Add(body => body.View, new QualityView(MadeUpFigures.Month)));
}
