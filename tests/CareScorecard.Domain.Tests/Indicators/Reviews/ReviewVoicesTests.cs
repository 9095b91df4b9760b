using CareScorecard.Domain.Children;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Reviews;

public class ReviewVoicesTests
{
    private static readonly MonthRecordsBuilder EveryCode = new MonthRecordsBuilder("2024-02")
        .With(Child("A"))
        .With(
            Coded("2023-03-01", Participation.PN0),
            Coded("2023-04-01", Participation.PN1),
            Coded("2023-05-01", Participation.PN2),
            Coded("2023-06-01", Participation.PN3),
            Coded("2023-07-01", Participation.PN4),
            Coded("2023-08-01", Participation.PN5),
            Coded("2023-09-01", Participation.PN6),
            Coded("2023-10-01", Participation.PN7),
            Coded("2023-11-01", null));

    [Fact]
    public void Children_took_part_where_their_views_were_heard_however_that_was()
    {
        Assert.Equal(
            Verdict.Share(
                "A:2023-04-01 A:2023-05-01 A:2023-06-01 A:2023-07-01 A:2023-08-01 A:2023-09-01 A:2023-10-01",
                "A:2023-04-01 A:2023-05-01 A:2023-06-01 A:2023-08-01 A:2023-09-01"),
            Verdict.Of("review-participation", EveryCode));
    }

    [Fact]
    public void Children_came_where_they_were_there_whether_they_spoke_or_not()
    {
        Assert.Equal(
            Verdict.Share(
                "A:2023-04-01 A:2023-05-01 A:2023-06-01 A:2023-07-01 A:2023-08-01 A:2023-09-01 A:2023-10-01",
                "A:2023-04-01 A:2023-05-01 A:2023-06-01 A:2023-07-01"),
            Verdict.Of("review-attendance", EveryCode));
    }

    [Fact]
    public void Reviews_from_before_the_year_or_of_nobody_on_the_list_do_not_count()
    {
        var records = new MonthRecordsBuilder("2024-02")
            .With(Child("A"))
            .With(
                Coded("2023-02-28", Participation.PN1),
                Coded("2024-02-29", Participation.PN1),
                Review("B", "2023-06-01") with { Participation = Participation.PN1 });

        Assert.Equal(Verdict.Share("A:2024-02-29", "A:2024-02-29"), Verdict.Of("review-participation", records));
    }

    [Fact]
    public void Seen_before_the_review_counts_every_review_and_passes_only_a_yes()
    {
        var records = new MonthRecordsBuilder("2024-02")
            .With(Child("A"), Child("B", ended: "2023-12-31"))
            .With(
                Review("A", "2023-06-01") with { SeenBefore = true },
                Review("A", "2023-12-01") with { SeenBefore = false },
                Review("A", "2024-01-01"),
                Review("B", "2023-12-31") with { SeenBefore = true });

        Assert.Equal(
            Verdict.Share("A:2023-06-01 A:2023-12-01 A:2024-01-01 B:2023-12-31", "A:2023-06-01 B:2023-12-31"),
            Verdict.Of("iro-saw-before-review", records));
    }

    private static Review Coded(string held, Participation? participation) =>
        Review("A", held) with { Participation = participation };
}
