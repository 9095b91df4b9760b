using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;
using CatalogueOfAll = CareScorecard.Domain.Indicators.Catalogue;

namespace CareScorecard.Domain.Tests.Indicators;

/// <summary>However the work is shared out, the figures are those of a plain count.</summary>
public sealed class JudgedMonthTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Those_who_count_and_pass_are_those_of_a_plain_count(int seed)
    {
        AssertPlain(new InventedMonths(seed).Make(90));
    }

    [Fact]
    public void A_month_large_enough_to_be_shared_out_is_counted_no_differently()
    {
        AssertPlain(new InventedMonths(100).Make(4_500));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void All_at_once_give_what_each_gives_alone(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(60), 20_000m);

        var together = JudgedMonth.Of(month, CatalogueOfAll.All);

        Assert.Equal(CatalogueOfAll.All.Select(indicator => indicator.Judge(month).Value), together.Select(outcome => outcome.Value));
    }

    [Fact]
    public void Where_columns_are_missing_the_others_are_judged_all_the_same()
    {
        var records = new InventedMonths(7).Make(40);
        var month = CareMonths.Of(records with { Fields = Fields.Of(RecordKind.CareLeavers).ToHashSet() });

        var together = JudgedMonth.Of(month, CatalogueOfAll.All);

        Assert.Equal(CatalogueOfAll.All.Select(indicator => indicator.Judge(month).Value), together.Select(outcome => outcome.Value));
        Assert.Contains(together, outcome => outcome.Cohort is not null);
        Assert.Contains(together, outcome => outcome.Value is IndicatorValue.Unavailable { Reason: UnavailableReason.NotInExtract });
    }

    private static void AssertPlain(MonthRecords records)
    {
        var month = CareMonths.Of(records, 20_000m);

        var outcomes = JudgedMonth.Of(month, CatalogueOfAll.All);

        Assert.All(CatalogueOfAll.All.Zip(outcomes), judged =>
        {
            var cohort = judged.Second.Cohort!;
            var (counted, passing) = CountedPlainly.Of(judged.First, month);
            Assert.Equal(counted, cohort.Counted.Indexes());
            Assert.Equal(passing, cohort.Passing.Indexes());
            if (cohort is { Amounts: null, Weights: null } && judged.Second.Value is IndicatorValue.Measured measured)
            {
                Assert.Equal(
                    (passing.Length, measured.Denominator is null ? null : cohort.FixedDenominator ?? counted.Length),
                    (measured.Numerator, measured.Denominator));
            }
        });
    }
}
