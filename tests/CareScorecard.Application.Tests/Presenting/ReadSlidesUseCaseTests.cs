using CareScorecard.Application.Access;
using CareScorecard.Application.Commentaries;
using CareScorecard.Application.Presenting;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using Xunit;

namespace CareScorecard.Application.Tests.Presenting;

/// <summary>One published month of 40 children, of whom 12 have moved and 3 live with their parents.</summary>
public sealed class ReadSlidesUseCaseTests : IAsyncLifetime
{
    private static readonly ReportingMonth Month = new(2023, 1);
    private static readonly Viewer Presenter = new("Tom Ashby", Roles.Presenter) { PersonId = "t" };

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        await _council.PublishAsync(Month, children: 40, moved: 12, small: 3);
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Fact]
    public async Task Slides_come_in_the_order_asked_for_and_what_nobody_knows_is_left_out()
    {
        var slides = await ReadAsync(Presenter, "one-placement", "no-such-measure", "children-in-care");

        Assert.Equal(["one-placement", "children-in-care"], slides.Select(slide => slide.Report.Row.Id));
        Assert.Equal(40m, slides[1].Report.Row.Value.Number);
    }

    [Fact]
    public async Task What_is_said_of_a_figure_comes_with_it()
    {
        await SayAsync("one-placement", "A panel meets weekly.");

        Assert.Equal("A panel meets weekly.", (await ReadAsync(Presenter, "one-placement"))[0].Said?.WhatWeAreDoing);
        Assert.Equal("A panel meets weekly.", (await ReadAsync(Presenter.AsBoard(), "one-placement"))[0].Said?.WhatWeAreDoing);
    }

    [Fact]
    public async Task In_public_a_small_number_is_not_there_nor_what_is_said_of_it()
    {
        await SayAsync("placed-with-parents", "Three of them go home in May.");

        var staff = (await ReadAsync(Presenter, "placed-with-parents"))[0];
        var board = (await ReadAsync(Presenter.AsBoard(), "placed-with-parents"))[0];

        Assert.Equal((7.5m, "Three of them go home in May."), (staff.Report.Row.Value.Number, staff.Said?.WhatWeAreDoing));
        Assert.IsType<UnavailableReason.Hidden>(Assert.IsType<IndicatorValue.Unavailable>(board.Report.Row.Value).Reason);
        Assert.Null(board.Said);
        Assert.DoesNotContain(board.Report.Breakdowns.SelectMany(breakdown => breakdown.Parts), part => part.Numerator is > 0m and < 6m);
    }

    private async Task SayAsync(string id, string doing) => Assert.Null(
        await _council.Use<WriteCommentaryUseCase>().RunAsync(Presenter, Month, id, new CommentaryText(null, null, doing), CancellationToken.None));

    private Task<IReadOnlyList<MeasureSlide>> ReadAsync(Viewer viewer, params string[] ids) =>
        _council.Use<ReadSlidesUseCase>().RunAsync(viewer, Month, ids, CancellationToken.None);
}
