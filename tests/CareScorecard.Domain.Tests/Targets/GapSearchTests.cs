using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Targets;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using static CareScorecard.Domain.Tests.Targets.Definitions;

namespace CareScorecard.Domain.Tests.Targets;

public class GapSearchTests
{
    private static Gap Missing(decimal amount, GapDirection direction) => new(false, amount, direction, GapUnit.Subjects);

    private static Gap ToSpare(decimal amount, GapDirection direction) => new(true, amount, direction, GapUnit.Subjects);

    private static Gap? Find(IndicatorDefinition definition, IndicatorValue.Measured value, string target) =>
        GapSearch.Find(definition, value, Target(target), Polarity.Higher);

    [Theory]
    [InlineData(282, 428, 18)]
    [InlineData(352, 534, 22)]
    [InlineData(293, 312, 4, ">=95")]
    [InlineData(61, 74, 10, ">=95")]
    public void Off_a_floor_so_many_more_are_needed(int numerator, int denominator, int more, string target = ">=70")
    {
        Assert.Equal(Missing(more, GapDirection.More), Find(Percent(), Share(numerator, denominator), target));
    }

    [Theory]
    [InlineData(411, 428, ">=95", 4)]
    [InlineData(309, 340, ">=90", 3)]
    [InlineData(70, 100, ">=70", 0)]
    public void On_a_floor_so_many_are_to_spare(int numerator, int denominator, string target, int spare)
    {
        Assert.Equal(ToSpare(spare, GapDirection.Fewer), Find(Percent(), Share(numerator, denominator), target));
    }

    [Fact]
    public void Under_a_ceiling_so_many_are_to_spare_and_over_it_so_many_fewer_are_needed()
    {
        Assert.Equal(ToSpare(1, GapDirection.More), Find(Percent(), Share(41, 428), "<=10"));
        Assert.Equal(Missing(1, GapDirection.Fewer), Find(Percent(), Share(43, 428), "<=10"));
    }

    [Fact]
    public void A_count_is_measured_from_its_target()
    {
        Assert.Equal(Missing(2, GapDirection.Fewer), Find(Count(), Number(2), "<=0"));
        Assert.Equal(ToSpare(0, GapDirection.More), Find(Count(), Number(0), "<=0"));
        Assert.Equal(Missing(3, GapDirection.More), Find(Count(), Number(7), ">=9.5"));
    }

    [Fact]
    public void A_band_has_room_to_its_nearer_edge()
    {
        Assert.Equal(ToSpare(2, GapDirection.Fewer), Find(Percent(), Share(52, 100), "50..70"));
        Assert.Equal(ToSpare(3, GapDirection.More), Find(Percent(), Share(67, 100), "50..70"));
        Assert.Equal(Missing(4, GapDirection.More), Find(Percent(), Share(46, 100), "50..70"));
        Assert.Equal(Missing(5, GapDirection.Fewer), Find(Percent(), Share(75, 100), "50..70"));
    }

    [Fact]
    public void A_ratio_and_a_rate_move_by_their_numerator()
    {
        var ratio = Of(Unit.Ratio, Calculation.Quotient);
        var rate = Of(Unit.Rate, Calculation.RatePer10000);

        Assert.Equal(ToSpare(22, GapDirection.More), Find(ratio, Quotient(103, 125), "<=1"));
        Assert.Equal(Missing(5, GapDirection.Fewer), Find(ratio, Quotient(130, 125), "<=1"));
        Assert.Equal(Missing(31, GapDirection.Fewer), Find(rate, new IndicatorValue.Measured(534, 33_563, Calculation.RatePer10000), "<=150"));
    }

    [Fact]
    public void A_target_that_no_number_of_children_would_meet_has_no_gap()
    {
        Assert.Null(Find(Percent(), Share(3, 4), ">=101"));
        Assert.Null(Find(Percent(), Share(1, 3), "50..60"));
    }

    [Fact]
    public void Averages_shares_of_posts_and_watched_figures_have_no_gap()
    {
        Assert.Null(Find(Of(Unit.Weeks, Calculation.WeeksFromDays), new IndicatorValue.Measured(9_000, 10, Calculation.WeeksFromDays), "<=100"));
        Assert.Null(Find(Of(Unit.Days, Calculation.Quotient), Quotient(4_000, 10), "<=100"));
        Assert.Null(Find(Of(Unit.Score, Calculation.Quotient), Quotient(140, 10), "<=13"));
        Assert.Null(Find(Of(Unit.Percent, Calculation.Quotient), Quotient(900, 10), ">=95"));
        Assert.Null(Find(Percent(SubjectKind.SocialWorker), Share(2, 10), "<=15"));
        Assert.Null(Find(Percent(), Share(2.5m, 10), "<=15"));
        Assert.Null(GapSearch.Find(Percent(), Share(282, 428), Target(">=70"), Polarity.Context));
    }

    [Theory]
    [InlineData(428, 5.6, "50..70", false, 0.6, GapDirection.More)]
    [InlineData(428, 5.6, "<=60", false, 1.6, GapDirection.More)]
    [InlineData(428, 9.0, "50..70", false, 0.5, GapDirection.Fewer)]
    [InlineData(428, 6.5, "50..70", true, 0.3, GapDirection.Fewer)]
    [InlineData(428, 8.4, "50..70", true, 0.1, GapDirection.More)]
    [InlineData(428, 6.12, "50..70", true, 0.0, GapDirection.Fewer)]
    public void A_caseload_is_measured_in_posts_rounded_so_that_the_average_is_kept(
        int children, double posts, string target, bool isMet, double amount, GapDirection direction)
    {
        Assert.Equal(
            new Gap(isMet, (decimal)amount, direction, GapUnit.FullTimePosts),
            Find(PerPost(), Quotient(children, (decimal)posts), target));
    }

    [Fact]
    public void No_tenth_of_a_post_can_bring_a_handful_of_children_into_the_range()
    {
        Assert.Null(Find(PerPost(), Quotient(0, 5m), "50..70"));
        Assert.Null(Find(PerPost(), Quotient(8, 5m), "50..70"));
    }

    [Fact]
    public void The_gap_always_agrees_with_the_status_and_is_the_least_that_does()
    {
        var cases =
            from denominator in Gen.Choose(1, 900)
            from numerator in Gen.Choose(0, denominator)
            from level in Gen.Choose(0, 1000)
            from width in Gen.Choose(0, 300)
            from kind in Gen.Elements(TargetKind.Floor, TargetKind.Ceiling, TargetKind.Band)
            select (Value: Share(numerator, denominator), Target: new Target(
                kind,
                kind == TargetKind.Ceiling ? null : level / 10m,
                kind == TargetKind.Floor ? null : (level + width) / 10m,
                TargetOwner.Ours,
                April2000));

        Prop.ForAll(cases.ToArbitrary(), drawn => Agrees(drawn.Value, drawn.Target)).QuickCheckThrowOnFailure();
    }

    private static bool Agrees(IndicatorValue.Measured value, Target target)
    {
        var met = target.IsMetBy(value.Value);
        if (GapSearch.Find(Percent(), value, target, Polarity.Higher) is not { } gap)
        {
            return !met && Enumerable.Range(0, (int)value.Denominator!.Value + 1).All(n => !target.IsMetBy(Moved(value, n).Value));
        }

        var step = gap.Direction == GapDirection.More ? 1 : -1;
        var there = Moved(value, value.Numerator + (step * gap.Amount));
        var beyond = Moved(value, value.Numerator + (step * (gap.Amount + 1)));
        var short1 = Moved(value, value.Numerator + (step * (gap.Amount - 1)));
        return gap.IsMet == met
            && target.IsMetBy(there.Value)
            && (met ? !target.IsMetBy(beyond.Value) : gap.Amount > 0 && !target.IsMetBy(short1.Value));
    }

    private static IndicatorValue.Measured Moved(IndicatorValue.Measured value, decimal numerator) => value with { Numerator = numerator };
}
