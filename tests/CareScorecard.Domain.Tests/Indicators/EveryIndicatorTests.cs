using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

/// <summary>What holds for every indicator of the catalogue, whatever the records say.</summary>
public sealed class EveryIndicatorTests
{
    private const decimal Population = 20_000m;

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Those_who_pass_are_among_those_who_count_but_for_a_ratio(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(80), Population);

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            if (indicator.Judge(month).Cohort is { } cohort && indicator.Definition.Unit != Unit.Ratio)
            {
                Assert.Equal(cohort.Passing.Count, cohort.Passing.CountWith(cohort.Counted));
            }
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figure_follows_from_the_two_sets(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(80), Population);

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            var outcome = indicator.Judge(month);
            if (outcome is { Value: IndicatorValue.Measured measured, Cohort: { } cohort })
            {
                Assert.Equal(Sum(cohort.Passing, cohort.Amounts), measured.Numerator);
                Assert.Equal(
                    indicator.Definition.Calculation == Calculation.Count
                        ? null
                        : cohort.FixedDenominator ?? Sum(cohort.Counted, cohort.Weights),
                    measured.Denominator);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Percentages_lie_between_0_and_100(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(80), Population);

        Assert.All(
            Domain.Indicators.Catalogue.All.Where(indicator => indicator.Definition.Unit == Unit.Percent),
            indicator => Assert.InRange(indicator.Judge(month).Value.Number ?? 0m, 0m, 100m));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_happens_after_the_month_changes_nothing(int seed)
    {
        var invented = new InventedMonths(seed);
        var records = invented.Make(60);

        var later = invented.WithWhatHappensLater(records);

        Assert.Equal(Figures(records), Figures(later));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Short_breaks_change_nothing(int seed)
    {
        var records = new InventedMonths(seed).Make(60);

        var withShortBreaks = InventedMonths.WithShortBreaks(records);

        Assert.Equal(Figures(records), Figures(withShortBreaks));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Order_of_the_rows_changes_nothing(int seed)
    {
        var records = new InventedMonths(seed).Make(60);

        var turned = records with
        {
            Periods = [.. records.Periods.Reverse()],
            Reviews = [.. records.Reviews.Reverse()],
            CareLeavers = [.. records.CareLeavers.Reverse()],
            Adoptions = [.. records.Adoptions.Reverse()],
            ReviewingOfficers = [.. records.ReviewingOfficers.Reverse()],
            SocialWorkers = [.. records.SocialWorkers.Reverse()],
        };

        Assert.Equal(Figures(records), Figures(turned));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_subject_of_a_month_has_an_identity_of_its_own(int seed)
    {
        var month = CareMonths.Of(new InventedMonths(seed).Make(80), Population);

        Assert.All<Roll>([month.Children, month.Placements, month.Reviews, month.CareLeavers, month.Adoptions], roll =>
            Assert.Equal(roll.Count, roll.Select(subject => subject.Identity).Distinct().Count()));
    }

    [Fact]
    public void Month_without_records_is_judged_without_a_fault()
    {
        var month = CareMonths.Of(new MonthRecordsBuilder("2024-02").Build(), Population);

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            var value = indicator.Judge(month).Value;
            if (indicator.Definition.Calculation == Calculation.Count)
            {
                Assert.Equal(0m, value.Number);
            }
        });
    }

    private static decimal Sum(MemberSet members, decimal[]? each) =>
        each is null ? members.Count : members.Indexes().Sum(index => each[index]);

    private static List<string> Figures(MonthRecords records)
    {
        var month = CareMonths.Of(records, Population);
        return
        [
            .. Domain.Indicators.Catalogue.All
                .Select(indicator => $"{indicator.Definition.Id}: {indicator.Judge(month).Value}"),
        ];
    }
}
