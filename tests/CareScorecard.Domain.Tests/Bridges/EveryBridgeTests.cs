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

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_happened_to_each_is_the_difference_of_two_plain_counts(int seed)
    {
        var then = new InventedMonths(seed).Make(70);
        var pair = new MonthPair(CareMonths.Of(then, 20_000m), CareMonths.Of(new LaterMonths(seed).After(then), 21_000m));

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            var expected = Adds(indicator, pair.Later);
            foreach (var (identity, added) in Adds(indicator, pair.Retold))
            {
                expected[identity] = expected.GetValueOrDefault(identity) - added;
            }

            var happened = BridgeRule.Of(indicator, pair).Parts
                .Where(part => part.Kind != BridgePartKind.Corrected)
                .SelectMany(part => part.Subjects);

            Assert.Equal(
                expected.Where(subject => subject.Value != 0m).OrderBy(subject => subject.Key, StringComparer.Ordinal),
                happened.Select(subject => KeyValuePair.Create(subject.Identity, subject.Change))
                    .OrderBy(subject => subject.Key, StringComparer.Ordinal));
        });
    }

    /// <summary>What each of those who pass adds to the numerator, by identity; who is listed twice is told apart by the order.</summary>
    private static Dictionary<string, decimal> Adds(Indicator indicator, CareMonth month)
    {
        var cohort = indicator.Judge(month).Cohort!;
        return cohort.Roll
            .GroupBy(subject => subject.Identity)
            .SelectMany(rows => rows.Select((row, before) =>
                (Identity: rows.Key + string.Concat(Enumerable.Repeat("|again", before)), row.Index)))
            .Where(row => cohort.Passing.Contains(row.Index))
            .ToDictionary(row => row.Identity, row => cohort.Amounts?[row.Index] ?? 1m);
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
