using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Application.Topics;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Topics;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Topics;

/// <summary>40 young people of 19 to 21, 3 of them female and not in touch; 60 children, 2 of them out of school.</summary>
public sealed class ReadTopicUseCaseTests : IAsyncLifetime
{
    private static readonly ReportingMonth February = new(2024, 2);

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        var builder = new MonthRecordsBuilder(February);
        for (var i = 0; i < 40; i++)
        {
            builder.With(A.CareLeaver($"Y{i}", "2003-06-01") with
            {
                Sex = i < 3 ? Sex.Female : Sex.Male,
                InTouch = i < 3 ? InTouch.No : InTouch.Yes,
                Activity = i % 2 == 0 ? LeaverActivity.F5 : LeaverActivity.G5,
                Accommodation = LeaverAccommodation.U,
                Suitability = Suitability.Suitable,
                PersonalAdviser = "Adviser",
            });
        }

        for (var i = 0; i < 60; i++)
        {
            builder.With(A.Child($"C{i}") with
            {
                Sex = i % 2 == 0 ? Sex.Female : Sex.Male,
                LastHealthAssessmentOn = i < 50 ? A.Day("2024-01-10") : null,
                PermanentlyExcluded = i < 2,
                Suspended = i < 12,
            });
        }

        await _council.PublishAsync(February, builder);
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Theory]
    [InlineData(Topic.CareLeavers, Dimension.Sex)]
    [InlineData(Topic.HealthAndEducation, Dimension.Sex)]
    [InlineData(Topic.HealthAndEducation, Dimension.Placement)]
    public async Task Every_measure_is_what_its_own_page_says_for_staff_and_for_the_board(Topic topic, Dimension by)
    {
        foreach (var viewer in new[] { Viewer.Staff, Viewer.Board })
        {
            var report = await ReadAsync(viewer, topic, by);

            Assert.Equal(by, report.By);
            foreach (var measure in report.Measures)
            {
                var own = await _council.Indicators.RunAsync(
                    viewer, new IndicatorQuestion { Id = measure.Row.Id, By = [by] }, CancellationToken.None);
                Assert.Equal((own!.Row.Value, own.Row.Status), (measure.Row.Value, measure.Row.Status));
                Assert.Equal(own.Breakdowns[0].Parts, measure.Breakdown.Parts);
                Assert.Equal(own.Breakdowns[0].Unavailable, measure.Breakdown.Unavailable);
            }
        }
    }

    [Fact]
    public async Task Few_young_women_are_hidden_from_the_board_and_from_every_sentence()
    {
        var staff = await ReadAsync(Viewer.Staff, Topic.CareLeavers, Dimension.Sex);
        var board = await ReadAsync(Viewer.Board, Topic.CareLeavers, Dimension.Sex);

        var (shown, inTouch) = (Measure(board, "care-leavers-in-touch-19-21"), Measure(staff, "care-leavers-in-touch-19-21"));
        Assert.Equal((0m, 3m), (inTouch.Breakdown.Parts[1].Numerator, inTouch.Breakdown.Parts[1].Denominator));
        Assert.True(shown.Breakdown.Parts[0].Hidden && shown.Breakdown.Parts[1].Hidden);
        Assert.Empty(NumbersIn.Graph(shown.Breakdown.Parts[1]).Numbers);
        Assert.Null(shown.Behind);
        Assert.Equal(PartsLedger.OnlyAsAWhole, Measure(board, "care-leavers-personal-adviser").Breakdown.Unavailable);
    }

    [Fact]
    public async Task A_hidden_figure_is_in_no_sentence_of_the_board()
    {
        var staff = await ReadAsync(Viewer.Staff, Topic.HealthAndEducation, null);
        var board = await ReadAsync(Viewer.Board, Topic.HealthAndEducation, null);

        Assert.Equal(2m, Measure(staff, "permanent-exclusions").Row.Value.Number);
        Assert.Null(Measure(board, "permanent-exclusions").Row.Value.Number);
        Assert.DoesNotContain(board.Words.Sentences.SelectMany(sentence => sentence.IndicatorIds), id => id == "permanent-exclusions");
        Assert.Equal(Dimension.AgeBand, board.By);
    }

    [Fact]
    public async Task What_a_topic_does_not_offer_is_not_what_it_is_seen_by()
    {
        Assert.Equal(Dimension.Sex, (await ReadAsync(Viewer.Staff, Topic.CareLeavers, Dimension.Worker)).By);
        Assert.Null(await _council.Use<ReadTopicUseCase>().RunAsync(Viewer.Staff, Topic.CareLeavers, new ReportingMonth(2030, 1), null, CancellationToken.None));
    }

    private static TopicMeasure Measure(TopicReport report, string id) => report.Measures.Single(measure => measure.Row.Id == id);

    private async Task<TopicReport> ReadAsync(Viewer viewer, Topic topic, Dimension? by) =>
        (await _council.Use<ReadTopicUseCase>().RunAsync(viewer, topic, null, by, CancellationToken.None))!;
}
