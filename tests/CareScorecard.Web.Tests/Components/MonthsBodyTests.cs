using Bunit;
using CareScorecard.Application.Publishing;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Components.Pages.Months;

namespace CareScorecard.Web.Tests.Components;

public sealed class MonthsBodyTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    private static readonly DateTime At = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    [Fact]
    public void Draft_says_what_the_board_will_see_and_what_somebody_should_read_before()
    {
        var page = Draw(Standing(VersionState.Draft), Preview() with { Hidden = [Definition("suspended")] });

        Assert.Equal("October 2026 waits for approval: the board sees no month yet", page.Find("h1").TextContent);
        Assert.Contains("89 measures: 1 hidden to protect children.", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["Suspended at least once this school year"], page.FindAll("details a").Select(link => link.TextContent));
    }

    [Fact]
    public void Figures_that_change_for_the_board_stand_with_what_they_said()
    {
        var page = Draw(Standing(VersionState.Draft), Preview() with
        {
            Before = 1,
            Changes = [new FigureChange(Definition("children-in-care"), Count(420), Count(422))],
        });

        Assert.Contains("1 figure changes", page.Markup, StringComparison.Ordinal);
        Assert.Equal("Children in our care 420 422", page.Find("table[aria-label='Figures that the board will see changed'] tbody tr").Words());
    }

    [Fact]
    public void History_has_the_latest_first_with_who_and_why()
    {
        var page = Draw(Standing(
            VersionState.Draft,
            Event(VersionEventKind.Published, "Tom Ashby", "For the board"),
            Event(VersionEventKind.Withdrawn, "Tom Ashby", "Wrong file")), Preview());

        Assert.Equal("October 2026 is withdrawn: the board sees no month yet", page.Find("h1").TextContent);
        Assert.Equal(
            ["Withdrawn 1 4 November 2026 at 09:14 Tom Ashby Wrong file", "Published 1 4 November 2026 at 09:14 Tom Ashby For the board", "Loaded 1 4 November 2026 at 09:14 Priya Marsh"],
            page.FindAll("table[aria-labelledby='history'] tbody tr").Select(row => row.Words()));
    }

    [Theory]
    [InlineData(VersionState.Draft, "Publish October 2026|Approve|Undo the last load")]
    [InlineData(VersionState.Approved, "Publish October 2026|Take the approval back|Undo the last load")]
    [InlineData(VersionState.Published, "Withdraw from the board|Undo the last load")]
    public void Buttons_are_those_that_lead_on_from_the_state(VersionState state, string expected)
    {
        var standing = Standing(state);

        var form = Render<MonthDecision>(parameters => parameters.Add(decision => decision.Standing, standing));

        Assert.Equal(expected, string.Join('|', form.FindAll("button").Select(button => button.TextContent)));
        Assert.All(form.FindAll("button"), button => Assert.NotNull(MonthStep.Parse(button.GetAttribute("value"))));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("publish 2026-10 1")]
    [InlineData("burn 2026-10 1 draft")]
    [InlineData("publish 2026-13 1 draft")]
    [InlineData("publish 2026-10 -1 draft")]
    public void What_no_button_sends_is_no_step(string? text) => Assert.Null(MonthStep.Parse(text));

    private static IndicatorDefinition Definition(string id) => Catalogue.Find(id)!.Definition;

    private static IndicatorValue Count(int number) => new IndicatorValue.Measured(number, null, Calculation.Count);

    private static VersionEvent Event(VersionEventKind what, string by, string? reason) => new(October, 1, what, reason, by, At);

    private static MonthStanding Standing(VersionState state, params VersionEvent[] past)
    {
        var version = new MonthVersion(October, 1, state, IsCurrent: true, state == VersionState.Published, At, [], new RowCounts(10, 10, 0));
        return new MonthStanding(
            October, version, version.IsPublished ? version : null, [Event(VersionEventKind.Loaded, "Priya Marsh", null), .. past]);
    }

    private static PublicationPreview Preview() => new()
    {
        Measures = 89,
        Hidden = [],
        WithoutFigure = 0,
        ToRead = [],
        Before = null,
        Changes = [],
    };

    private IRenderedComponent<MonthsBody> Draw(MonthStanding standing, PublicationPreview preview) => Render<MonthsBody>(parameters => parameters
        .Add(body => body.Content, new MonthsContent([standing], new MonthBrief(standing, new AcceptedLoad(0, null, 10, 0, null), preview))));
}
