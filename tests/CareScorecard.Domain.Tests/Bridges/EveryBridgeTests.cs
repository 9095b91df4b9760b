using CareScorecard.Domain.Bridges;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Tests.Indicators;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Bridges;

/// <summary>What holds for the bridge of every indicator of the catalogue, whatever the records say.</summary>
public sealed class EveryBridgeTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parts_sum_to_the_change_between_months_that_follow_each_other(int seed)
    {
        var then = new InventedMonths(seed).Make(80);
        var now = new LaterMonths(seed).After(then);

        AssertSums(then, now);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Parts_sum_to_the_change_between_months_that_have_nothing_to_do_with_each_other(int seed)
    {
        var then = new InventedMonths(seed).Make(60);
        var other = new InventedMonths(-seed).Make(60);
        var now = other with { Month = other.Month > then.Month ? other.Month : then.Month.AddMonths(1 + (seed % 14)) };

        AssertSums(then, now);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_is_corrected_where_the_records_are_the_same(int seed)
    {
        var then = new InventedMonths(seed).Make(80);
        var now = then with { Month = then.Month.AddMonths(1) };
        var pair = new MonthPair(CareMonths.Of(WithoutLater(then)), CareMonths.Of(WithoutLater(now, then.Month.LastDay)));

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
            Assert.Equal(0m, BridgeRule.Of(indicator, pair).Parts.Single(part => part.Kind == BridgePartKind.Corrected).Change));
    }

    private static MonthRecords WithoutLater(MonthRecords records, DateOnly? asAt = null)
    {
        var day = asAt ?? records.Month.LastDay;
        return records with { Periods = [.. records.Periods.Where(period => period.CareStartedOn <= day)] };
    }

    private static void AssertSums(MonthRecords earlier, MonthRecords later)
    {
        var pair = new MonthPair(CareMonths.Of(earlier, 20_000m), CareMonths.Of(later, 21_000m));
        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            var bridge = BridgeRule.Of(indicator, pair);
            var change = Numerator(indicator, pair.Later) - Numerator(indicator, pair.Earlier);

            Assert.Null(bridge.Unavailable);
            Assert.Equal(Enum.GetValues<BridgePartKind>(), bridge.Parts.Select(part => part.Kind));
            Assert.Equal((change, change), (bridge.Change, bridge.Parts.Sum(part => part.Change)));
            Assert.All(bridge.Parts, part => Assert.Equal(part.Change, part.Subjects.Sum(subject => subject.Change)));
            Assert.All(bridge.Parts, part => Assert.Equal(
                part.Subjects.Count, part.Subjects.Select(subject => subject.Identity).Distinct().Count()));
        });
    }

    // Without anybody to count, or to set it against, a figure has no value; those in its numerator are known all the same.
    private static decimal Numerator(Indicator indicator, CareMonth month) => indicator.Judge(month) switch
    {
        { Value: IndicatorValue.Measured measured } => measured.Numerator,
        { Cohort: { Amounts: null, Passing: var passing } } => passing.Count,
        _ => 0m,
    };
}
