using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

public sealed class SpreadRuleTests
{
    [Fact]
    public void Weeks_are_spread_over_the_leavers()
    {
        // 2, 10, 20 and 131 weeks.
        var month = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("A", "2024-02-01", "2024-02-15"),
                A.Child("B", "2023-12-07", "2024-02-15"),
                A.Child("C", "2023-09-28", "2024-02-15"),
                A.Child("D", "2021-08-12", "2024-02-15"),
                A.Child("STAYS"))
            .ToCareMonth();

        Assert.Equal(
            new Spread(SubjectKind.Child, 130m, Over: 1, Under: 3, Median: 15m, Smallest: 2m, Largest: 131m, Count: 4),
            Of(month, "weeks-in-care-of-leavers-12-months"));
    }

    [Fact]
    public void What_lies_on_the_level_is_neither_over_nor_under_it()
    {
        var month = new MonthRecordsBuilder("2024-02").With(A.Child("A", "2024-02-01", "2024-02-15")).ToCareMonth();
        var target = new Target(TargetKind.Ceiling, null, 2m, TargetOwner.Ours, new ReportingMonth(2000, 1));

        Assert.Equal(
            new Spread(SubjectKind.Child, 2m, Over: 0, Under: 0, Median: 2m, Smallest: 2m, Largest: 2m, Count: 1),
            Of(month, "weeks-in-care-of-leavers-12-months", target));
    }

    [Fact]
    public void A_caseload_of_children_is_spread_over_the_officers_each_scaled_to_a_full_time_post()
    {
        // Oak: 3 children in half a post are 6; Elm: 2 in a whole post. The manager is nobody's load.
        var month = new MonthRecordsBuilder("2024-02")
            .With(A.Officer("Oak", 0.5m), A.Officer("Elm", 1m), A.Officer("Ash", 1m) with { Manager = true })
            .With([.. "abcde".Select((id, i) => A.Child($"{id}") with { ReviewingOfficer = i < 3 ? "Oak" : "Elm" })])
            .ToCareMonth();
        var target = new Target(TargetKind.Band, 3m, 5m, TargetOwner.Ours, new ReportingMonth(2000, 1));

        Assert.Equal(
            new Spread(SubjectKind.ReviewingOfficer, 5m, Over: 1, Under: 1, Median: 4m, Smallest: 2m, Largest: 6m, Count: 2),
            Of(month, "iro-caseload", target));
    }

    [Fact]
    public void Cases_of_social_workers_are_scaled_to_a_full_time_post()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(
                A.Worker("Full", 1m) with { CasesHeld = 20 },
                A.Worker("Half", 0.5m) with { CasesHeld = 12 },
                A.Worker("No hours", null) with { CasesHeld = 90 })
            .ToCareMonth();

        Assert.Equal(
            new Spread(SubjectKind.SocialWorker, 20m, Over: 1, Under: 0, Median: 22m, Smallest: 20m, Largest: 24m, Count: 2),
            Of(month, "social-worker-caseload"));
    }

    [Fact]
    public void A_filter_leaves_the_spread_of_those_it_leaves()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("A", "2024-02-01", "2024-02-15") with { Team = "North" },
                A.Child("B", "2023-12-07", "2024-02-15") with { Team = "South" })
            .ToCareMonth();
        var indicator = Domain.Indicators.Catalogue.Find("weeks-in-care-of-leavers-12-months")!;

        var limited = FilterRule.Limit(indicator.Judge(month), indicator.Definition, [new PartFilter(Dimension.Team, "north")]);

        Assert.Equal(2m, SpreadRule.Of(indicator.Definition, month, limited, null)!.Largest);
    }

    [Theory]
    [InlineData("one-placement")]
    [InlineData("children-in-care")]
    [InlineData("starts-per-leaver")]
    [InlineData("agency-share")]
    public void What_is_no_average_has_no_spread(string id)
    {
        var month = new MonthRecordsBuilder("2024-02").With(A.Child("A", ended: "2024-02-15"), A.Child("B")).ToCareMonth();

        Assert.Null(Of(month, id));
    }

    [Fact]
    public void An_average_of_nobody_has_no_spread() =>
        Assert.Null(Of(new MonthRecordsBuilder("2024-02").ToCareMonth(), "weeks-in-care-of-leavers-12-months"));

    [Fact]
    public void Every_average_of_the_catalogue_is_known_to_be_one() =>
        Assert.Equal(
            [
                "weeks-in-care-of-leavers-month", "weeks-in-care-of-leavers-12-months", "days-to-adoptive-family", "days-order-to-match",
                "iro-caseload", "iro-caseload-all-work", "social-worker-caseload", "school-attendance", "sdq-average",
            ],
            Domain.Indicators.Catalogue.All.Select(indicator => indicator.Definition).Where(SpreadRule.IsAverage).Select(definition => definition.Id));

    private static Spread? Of(CareMonth month, string id, Target? target = null)
    {
        var indicator = Domain.Indicators.Catalogue.Find(id)!;
        return SpreadRule.Of(indicator.Definition, month, indicator.Judge(month), target ?? indicator.Definition.DefaultTarget);
    }
}
