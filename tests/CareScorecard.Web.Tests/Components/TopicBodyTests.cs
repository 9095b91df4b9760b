using Bunit;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Topics;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Topics;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Tests.Components;

public sealed class TopicBodyTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void The_finding_leads_with_three_sentences_and_how_the_measures_stand()
    {
        var page = Draw(MadeUpHomes.CareLeavers, new TopicView(Topic.CareLeavers, October));

        Assert.Equal("We are in touch with 201 of 220 young people who have left our care or soon will", page.Find("h1").TextContent);
        Assert.Equal(3, page.FindAll(".sentences li").Count);
        Assert.NotEmpty(page.FindAll(".tally li"));
    }

    [Fact]
    public void The_two_ages_stand_beside_each_other_and_what_is_hidden_says_so()
    {
        var page = Draw(MadeUpHomes.CareLeavers, new TopicView(Topic.CareLeavers, October));

        Assert.Equal(
            [
                "With whom we are in touch Aged 17 and 18 83.1% 59 of 71 young people Off target Aged 19 to 21 95.3% 142 of 149 young people On target",
                "Whose home is right for them Aged 17 and 18 Not among this month's figures Aged 19 to 21 Not among this month's figures",
                "In education, work or training Aged 17 and 18 Not among this month's figures Aged 19 to 21 Hidden to protect children",
            ],
            page.FindAll(".age-pairs tbody tr").Select(row => row.Words()));
    }

    [Fact]
    public void A_question_without_a_figure_is_not_asked()
    {
        var page = Draw(MadeUpHomes.CareLeavers, new TopicView(Topic.CareLeavers, October));

        Assert.Equal(
            ["Are we in touch?", "Are they in education, work or training?"],
            page.FindAll(".topic-nav a").Select(link => link.TextContent));
    }

    [Fact]
    public void Every_measure_has_its_parts_its_meaning_and_a_link_to_the_same_breakdown()
    {
        var page = Draw(MadeUpHomes.HealthAndEducation, new TopicView(Topic.HealthAndEducation, October));

        var health = page.FindAll(".measure-parts").Single(part => part.QuerySelector("h4")!.TextContent == "Yearly health check up to date");
        Assert.Equal("/indicators/health-assessment?month=2026-10#parts", health.QuerySelector("h4 a")!.GetAttribute("href"));
        Assert.Contains("Furthest behind: aged 16 to 17, 53.9% (41 of 76), 36.9 percentage points below all together.", health.Words(), StringComparison.Ordinal);
        Assert.Contains("A yearly check finds what a parent would have noticed.", health.Words(), StringComparison.Ordinal);
        Assert.Equal(["0", "1-4", "5-9", "10-15", "16-17"], health.QuerySelectorAll("tbody th").Select(label => label.TextContent));
    }

    [Fact]
    public void A_measure_without_a_figure_says_why()
    {
        var page = Draw(MadeUpHomes.HealthAndEducation, new TopicView(Topic.HealthAndEducation, October));

        var score = page.FindAll(".measure-parts").Single(part => part.QuerySelector("h4")!.TextContent == "Average wellbeing score (SDQ)");
        Assert.Contains("Nobody is counted by this measure this month.", score.Words(), StringComparison.Ordinal);
        Assert.Empty(score.QuerySelectorAll("table"));
    }

    [Fact]
    public void What_is_seen_by_is_chosen_once_and_stands_in_the_address()
    {
        var page = Draw(MadeUpHomes.HealthAndEducation, new TopicView(Topic.HealthAndEducation, October, InPublic: true));

        var links = page.FindAll(".by-choice a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href"));
        Assert.Equal("/health-and-education?month=2026-10&view=public#by", links["Age"]);
        Assert.Equal("/health-and-education?month=2026-10&by=sen&view=public#by", links["Special educational needs"]);
        Assert.Equal("Age", page.Find(".by-choice [aria-current]").TextContent);
    }

    [Theory]
    [InlineData("/care-leavers", Topic.CareLeavers, null, null, null)]
    [InlineData("/care-leavers", Topic.CareLeavers, null, "placement", null)]
    [InlineData("/care-leavers", Topic.CareLeavers, "x", "worker", null)]
    [InlineData("/health-and-education?month=2026-10&by=sen&view=public", Topic.HealthAndEducation, "2026-10", "sen", "public")]
    public void What_cannot_be_read_or_is_not_offered_is_left_out(string url, Topic topic, string? month, string? by, string? view) =>
        Assert.Equal(url, TopicView.FromQuery(topic, month, by, view).ToUrl());

    [Fact]
    public void What_a_topic_opens_with_needs_no_words_in_the_address() =>
        Assert.Null(TopicView.FromQuery(Topic.CareLeavers, null, "sex", null).By);

    private IRenderedComponent<TopicBody> Draw(TopicContent content, TopicView view) => Render<TopicBody>(parameters => parameters
        .Add(body => body.View, view)
        .Add(body => body.Content, content));
}
