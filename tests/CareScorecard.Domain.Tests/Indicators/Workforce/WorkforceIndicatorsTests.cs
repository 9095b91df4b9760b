using CareScorecard.Domain.Indicators;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Workforce;

public class WorkforceIndicatorsTests
{
    // Oak's cases are recorded, Elm's are the children allocated, and Yew's hours are not known.
    private static readonly MonthRecordsBuilder Team = new MonthRecordsBuilder("2024-02")
        .With(
            Worker("Oak", 1m) with { CasesHeld = 21, Agency = true },
            Worker("Elm", 0.5m) with { Agency = false },
            Worker("Ash", 0.5m) with { CasesHeld = 20 },
            Worker("Yew", null) with { CasesHeld = 30, Agency = true })
        .With(
            Child("A") with { SocialWorker = "elm" },
            Child("B") with { SocialWorker = "Elm" },
            Child("C") with { SocialWorker = "Oak" },
            Child("D") with { SocialWorker = "Elm", CareEndedOn = Day("2024-02-01") });

    [Fact]
    public void Cases_for_each_post_are_those_held_else_the_children_allocated()
    {
        Assert.Equal(
            new Verdict(new IndicatorValue.Measured(43m, 2m, Calculation.Quotient), "OAK ELM ASH", "OAK ELM ASH"),
            Verdict.Of("social-worker-caseload", Team));
    }

    [Fact]
    public void More_than_20_cases_counts_workers_whatever_their_hours()
    {
        Assert.Equal(Verdict.Count("OAK ELM ASH YEW", "OAK YEW"), Verdict.Of("social-workers-over-20", Team));
    }

    [Fact]
    public void Agency_share_is_of_posts_and_not_of_heads()
    {
        Assert.Equal(
            new Verdict(new IndicatorValue.Measured(1m, 2m, Calculation.Share), "OAK ELM ASH", "OAK"),
            Verdict.Of("agency-share", Team));
    }

    [Fact]
    public void Without_workers_there_is_no_figure_but_a_count_of_none()
    {
        var records = new MonthRecordsBuilder("2024-02").With(Child("A"));

        Assert.Equal(Verdict.Nobody, Verdict.Of("social-worker-caseload", records));
        Assert.Equal(Verdict.Nobody, Verdict.Of("agency-share", records));
        Assert.Equal(Verdict.Count(string.Empty, string.Empty), Verdict.Of("social-workers-over-20", records));
    }
}
