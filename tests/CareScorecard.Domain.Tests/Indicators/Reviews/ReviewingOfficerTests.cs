using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit.Records;
using Xunit;
using static CareScorecard.TestKit.Records.A;

namespace CareScorecard.Domain.Tests.Indicators.Reviews;

public class ReviewingOfficerTests
{
    // Oak and Elm are officers; Ash manages them; nobody has recorded Yew's hours; Fir is on no list.
    private static readonly MonthRecordsBuilder Team = new MonthRecordsBuilder("2024-02")
        .With(
            Officer("Oak", 0.1m) with { ChildProtectionPlans = 3 },
            Officer("Elm O'Hara", 0.2m),
            Officer("Ash", 1m) with { Manager = true, ChildProtectionPlans = 50 },
            Officer("Yew", null) with { ChildProtectionPlans = 50 })
        .With(
            ChildOf("A", "oak "),
            ChildOf("B", "ELM O\u2019Hara"),
            ChildOf("C", "Elm\u00A0O'Hara"),
            ChildOf("D", "Ash"),
            ChildOf("E", "Yew"),
            ChildOf("F", "Fir"),
            ChildOf("G", null),
            ChildOf("H", "Oak") with { CareEndedOn = Day("2024-02-29") });

    [Fact]
    public void Caseload_is_the_children_of_officers_with_hours_for_each_full_time_post()
    {
        var expected = new Verdict(
            new IndicatorValue.Measured(3m, 0.3m, Calculation.Quotient), Counted: "A B C", Passing: "A B C");

        Assert.Equal(expected, Verdict.Of("iro-caseload", Team));
        Assert.Equal(10m, expected.Value.Number);
    }

    [Fact]
    public void Caseload_by_officer_sets_each_officers_children_against_the_officers_own_hours()
    {
        var month = CareMonths.Of(new MonthRecordsBuilder("2024-02")
            .With(Officer("Oak", 0.5m), Officer("Elm", 1m), Officer("Idle", 0.2m), Officer("Ash") with { Manager = true }, Officer("Yew", null))
            .With([.. ChildrenOf("oak", 30), .. ChildrenOf("Elm", 70), .. ChildrenOf("Ash", 5), .. ChildrenOf("Yew", 5), ChildOf("X", null)])
            .Build());
        var caseload = Domain.Indicators.Catalogue.Find("iro-caseload")!;
        var outcome = caseload.Judge(month);

        var breakdown = BreakdownRule.Of(outcome, caseload.Definition, Dimension.Officer);

        Assert.Equal(
            [
                new Part("Elm", 70m, 1m, Caseload(70m, 1m)),
                new Part("Idle", 0m, 0.2m, Caseload(0m, 0.2m)),
                new Part("oak", 30m, 0.5m, Caseload(30m, 0.5m)),
                new Part(PartColumn.NotRecorded, 0m, 0m, new IndicatorValue.Unavailable(new UnavailableReason.Nobody())),
            ],
            breakdown.Parts);
        Assert.Equal(Caseload(breakdown.Parts.Sum(part => part.Numerator!.Value), breakdown.Parts.Sum(part => part.Denominator!.Value)), outcome.Value);
        Assert.All(breakdown.Parts.SkipLast(1), part => Assert.Equal(
            part.Value, FilterRule.Limit(outcome, caseload.Definition, [new PartFilter(Dimension.Officer, part.Label)]).Value));
    }

    [Fact]
    public void Under_another_filter_an_officers_hours_belong_to_other_children_too()
    {
        var month = CareMonths.Of(new MonthRecordsBuilder("2024-02")
            .With(Officer("Oak", 0.5m), Officer("Elm", 1m))
            .With([.. ChildrenOf("Oak", 30), .. ChildrenOf("Elm", 70).Select(child => child with { Team = "North" })])
            .Build());
        var caseload = Domain.Indicators.Catalogue.Find("iro-caseload")!;
        PartFilter[] north = [new(Dimension.Team, "North")];

        var parts = BreakdownRule.Of(caseload.Judge(month), caseload.Definition, Dimension.Officer, north).Parts;
        var chosen = BreakdownRule.Of(caseload.Judge(month), caseload.Definition, Dimension.Officer, [new PartFilter(Dimension.Officer, "Elm")]).Parts;

        var wholeOnly = new IndicatorValue.Unavailable(new UnavailableReason.WholeOnly());
        Assert.Equal([("Elm", 70m, null, wholeOnly)], parts.SkipLast(1).Select(part => (part.Label, part.Numerator, part.Denominator, part.Value)));
        Assert.Equal([new Part("Elm", 70m, 1m, Caseload(70m, 1m))], chosen.SkipLast(1));
    }

    private static IndicatorValue Caseload(decimal children, decimal posts) => IndicatorValue.From(children, posts, Calculation.Quotient);

    [Fact]
    public void All_work_adds_the_child_protection_plans_of_the_same_officers()
    {
        Assert.Equal(
            new Verdict(new IndicatorValue.Measured(6m, 0.3m, Calculation.Quotient), "OAK ELMO'HARA", "OAK ELMO'HARA"),
            Verdict.Of("iro-caseload-all-work", Team));
    }

    [Fact]
    public void Without_an_officer_are_those_with_none_and_those_whose_officer_is_not_listed()
    {
        Assert.Equal(Verdict.Count("A B C D E F G", "F G"), Verdict.Of("without-iro", Team));
    }

    [Fact]
    public void More_than_70_for_a_full_time_post_takes_part_time_hours_into_account()
    {
        var records = new MonthRecordsBuilder("2024-02")
            .With(Officer("Oak", 0.1m), Officer("Elm", 0.1m), Officer("Ash", 0.1m) with { Manager = true }, Officer("Yew", null))
            .With([.. ChildrenOf("Oak", 7), .. ChildrenOf("Elm", 8), .. ChildrenOf("Ash", 8), .. ChildrenOf("Yew", 80)]);

        Assert.Equal(Verdict.Count("OAK ELM", "ELM"), Verdict.Of("iro-over-70", records));
    }

    [Fact]
    public void The_edge_of_the_band_is_met_exactly_in_tenths_of_posts()
    {
        // 0.1 + 0.2 is 0.3 here, as it is not in binary: 21 children are 70 each, and not a little less.
        var records = new MonthRecordsBuilder("2024-02")
            .With(Officer("Oak", 0.1m), Officer("Elm", 0.2m))
            .With([.. ChildrenOf("Oak", 7), .. ChildrenOf("Elm", 14)]);

        Assert.Equal(70m, Verdict.Of("iro-caseload", records).Value.Number);
    }

    [Fact]
    public void Without_posts_there_is_no_caseload()
    {
        var records = new MonthRecordsBuilder("2024-02").With(Officer("Oak", 0m)).With(ChildOf("A", "Oak"));

        Assert.Equal(Verdict.Nobody, Verdict.Of("iro-caseload", records));
        Assert.Equal(Verdict.Nobody, Verdict.Of("iro-caseload-all-work", records));
        Assert.Equal(Verdict.Count(string.Empty, string.Empty), Verdict.Of("iro-over-70", records));
    }

    private static PeriodOfCare ChildOf(string id, string? officer) => Child(id) with { ReviewingOfficer = officer };

    private static IEnumerable<PeriodOfCare> ChildrenOf(string officer, int count) =>
        Enumerable.Range(1, count).Select(number => ChildOf($"{officer}{number}", officer));
}
