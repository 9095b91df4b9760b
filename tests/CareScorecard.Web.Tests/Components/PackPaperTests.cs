using AngleSharp.Dom;
using Bunit;
using CareScorecard.Application.Restatements;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Packs;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class PackPaperTests : BunitContext
{
    [Fact]
    public void Contents_lead_to_every_part_that_is_there()
    {
        var page = Draw(MadeUpStories.Pack, new PackView(MadeUpFigures.Month));

        var links = page.FindAll(".pack-contents a");
        Assert.Equal(
            [
                "The month in three sentences", "The measures that lead", "One home all year: 65.9%, 18 children short of our target of 70%",
                "A village of 100: Where they live", "Corrections since the last edition", "Option paper: Two posts from January", "Option paper: As now, one vacant",
            ],
            links.Select(link => link.TextContent));
        Assert.All(links, link =>
        {
            var address = link.GetAttribute("href")!;
            Assert.StartsWith("/pack?month=2026-10#", address, StringComparison.Ordinal);
            Assert.Single(page.FindAll("#" + address.Split('#')[1]));
        });
        Assert.Equal(links.Count, page.FindAll(".pack-part").Count);
    }

    [Fact]
    public void A_page_on_a_measure_says_the_finding_its_figure_what_is_said_of_it_and_what_it_counts()
    {
        var part = Draw(MadeUpStories.Pack, new PackView(MadeUpFigures.Month)).Find("#measure-one-placement");

        Assert.Equal("One home all year: 65.9%, 18 children short of our target of 70%", part.QuerySelector("h2")!.TextContent);
        Assert.Contains("Normal movement.", part.TextContent, StringComparison.Ordinal);
        Assert.NotNull(part.QuerySelector("figure.trend svg[aria-label]"));
        Assert.Equal(["What happened", "Why", "What we are doing"], part.QuerySelectorAll(".commentary dt").Select(title => title.TextContent));
        Assert.Contains("Who counts:", part.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_corrected_twice_is_one_figure_with_both_steps()
    {
        var step = MadeUpPages.Restated;
        var before = new DateTime(2026, 10, 2, 8, 0, 0, DateTimeKind.Utc);

        var twice = Corrections(new Corrections(before, [step, step with { Before = step.After, After = step.Before, At = step.At.AddDays(1) }]));
        var first = Corrections(new Corrections(null, []));

        Assert.Equal("1 figure has been corrected since the last edition was published on 2 October 2026 at 09:00.", twice.QuerySelector("p")!.TextContent);
        Assert.Equal(2, twice.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("No past figure has been corrected so far: no earlier month had been published.", first.QuerySelector("p")!.TextContent);

        IElement Corrections(Corrections corrections) =>
            Draw(MadeUpStories.Pack with { Pack = MadeUpStories.Pack.Pack with { Corrections = corrections } }, new PackView(MadeUpFigures.Month)).Find("#corrections");
    }

    [Fact]
    public void An_option_paper_is_signed_and_dated_with_what_it_takes_for_granted_and_what_has_changed()
    {
        var papers = Draw(MadeUpStories.Pack, new PackView(MadeUpFigures.Month)).FindAll("[id^=option-].pack-part");

        Assert.Equal("Put forward by Ann Example, 4 November 2026 at 09:14, on the figures of October 2026.", papers[0].QuerySelector(".pack-signed")!.TextContent);
        Assert.Contains("450 children in care instead of 428.", papers[0].QuerySelectorAll(".assumed li").Select(item => item.TextContent));
        Assert.Empty(papers[0].QuerySelectorAll("details"));
        Assert.Equal("The figures have changed since it was kept: officers were 7 and are 8 now.", papers[1].QuerySelector(".stale")!.TextContent);
    }

    [Fact]
    public void A_pack_with_full_figures_is_confidential_and_says_who_approved_it_or_that_nobody_did()
    {
        var staff = Draw(MadeUpStories.Pack, new PackView(MadeUpFigures.Month));

        Assert.NotEmpty(staff.FindAll("article.pack-confidential"));
        Assert.Equal("Confidential: staff only", staff.Find(".pack-mark").TextContent);
        Assert.Contains("not approved yet", staff.Find(".pack-cover").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void In_public_nothing_confidential_is_on_it()
    {
        var page = Draw(MadeUpStories.PublicPack, new PackView(MadeUpFigures.Month, InPublic: true));

        Assert.Empty(page.FindAll(".pack-confidential"));
        Assert.DoesNotContain("Confidential", page.Find("article").TextContent, StringComparison.Ordinal);
        Assert.Contains("Approved", page.Find(".pack-cover").TextContent, StringComparison.Ordinal);
        Assert.All(page.FindAll(".pack-contents a"), link => Assert.Contains("view=public", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.NotEmpty(page.FindAll(".public-banner"));
    }

    [Fact]
    public void Parts_that_were_not_chosen_are_not_there_and_their_boxes_are_empty()
    {
        var view = PackView.FromQuery("2026-10", ["headline", "corrections"], null);
        var content = MadeUpStories.Pack with { Pack = MadeUpStories.Pack.Pack with { Parts = view.Parts, OffTarget = [], Options = [], Village = null } };

        var page = Draw(content, view);

        Assert.Equal(["The measures that lead", "Corrections since the last edition"], page.FindAll(".pack-contents a").Select(link => link.TextContent));
        Assert.Equal(["headline", "corrections"], page.FindAll("input[name=part][checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal("/export/pack.html?month=2026-10&part=headline&part=corrections", page.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public void As_a_file_it_leads_only_to_itself_and_carries_the_crest()
    {
        var file = Render<PackPaper>(parameters => parameters
            .Add(paper => paper.Pack, MadeUpStories.Pack.Pack)
            .Add(paper => paper.Crest, "data:image/png;base64,AAAA"));

        Assert.All(file.FindAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("data:image/png;base64,AAAA", file.Find("img").GetAttribute("src"));
        Assert.Empty(file.FindAll("script, form, button"));
    }

    private IRenderedComponent<PackBody> Draw(PackContent content, PackView view) =>
        Render<PackBody>(parameters => parameters.Add(body => body.Content, content).Add(body => body.View, view));
}
