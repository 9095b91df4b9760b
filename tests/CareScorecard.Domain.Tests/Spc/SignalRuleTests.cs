using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Tests.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Spc;

public class SignalRuleTests
{
    private static readonly double[] Settled = [65, 64, 66, 63, 67, 65, 64, 66, 63, 67, 65, 64, 66, 65];

    public static TheoryData<string> Names => ControlChartTests.Names;

    private static Signal Of(
        double[] values, Polarity polarity = Polarity.Higher, string? target = null, int windowMonths = 1, IndicatorDefinition? definition = null) =>
        SignalRule.Of(
            ControlChartTests.Draw(values),
            definition ?? Definitions.Percent() with { WindowMonths = windowMonths },
            polarity,
            target is null ? null : Definitions.Target(target))!;

    [Theory]
    [MemberData(nameof(Names))]
    public void Variation_and_assurance_are_those_of_the_reference_package(string name)
    {
        var published = PublishedChart.Named(name);
        var chart = ControlChart.Draw(published.Series, new ChartOptions { ScreenOutliers = published.ScreenOutliers });
        var target = published.Target is { } level
            ? published.Polarity == Polarity.Lower
                ? new Target(TargetKind.Ceiling, null, level, TargetOwner.Ours, Definitions.April2000)
                : new Target(TargetKind.Floor, level, null, TargetOwner.Ours, Definitions.April2000)
            : null;

        var signal = SignalRule.Of(chart, Definitions.Percent(), published.Polarity, target)!;

        Assert.Equal(published.Variation, signal.Variation switch
        {
            Variation.Improvement => "special_cause_improvement",
            Variation.Concern => "special_cause_concern",
            Variation.NeutralHigh => "special_cause_neutral_high",
            Variation.NeutralLow => "special_cause_neutral_low",
            Variation.CommonCause => "common_cause",
            _ => "none",
        });

        // The one deliberate difference: a series without variation that meets its target will keep meeting it.
        var expected = name == "care_flat_zero_variation" ? "consistent_pass" : published.Assurance;
        Assert.Equal(expected, signal.Assurance switch
        {
            Assurance.Pass => "consistent_pass",
            Assurance.Fail => "consistent_fail",
            Assurance.HitAndMiss => "inconsistent",
            _ => "",
        });
        Assert.Equal(published.Points.Count, signal.Points);
    }

    [Fact]
    public void Normal_movement_says_between_what_and_for_how_long_and_what_will_happen()
    {
        Assert.Equal(
            new Signal(
                Variation.CommonCause,
                Assurance.Fail,
                14,
                "Normal movement. It has gone up and down between 63.0% and 67.0% for 14 months; do not read anything into one month. "
                + "If nothing changes it will keep missing 80%."),
            Of(Settled, target: ">=80"));
    }

    [Theory]
    [InlineData(">=50", Polarity.Higher, Assurance.Pass)]
    [InlineData(">=65", Polarity.Higher, Assurance.HitAndMiss)]
    [InlineData("<=80", Polarity.Lower, Assurance.Pass)]
    [InlineData("<=50", Polarity.Lower, Assurance.Fail)]
    [InlineData("50..80", Polarity.Band, Assurance.Pass)]
    [InlineData("64..66", Polarity.Band, Assurance.HitAndMiss)]
    [InlineData("10..50", Polarity.Band, Assurance.Fail)]
    [InlineData("80..90", Polarity.Band, Assurance.Fail)]
    public void Assurance_compares_the_target_with_the_limits(string target, Polarity polarity, Assurance expected)
    {
        Assert.Equal(expected, Of(Settled, polarity, target).Assurance);
    }

    [Fact]
    public void A_watched_figure_has_no_assurance_and_no_good_direction()
    {
        var risen = Of([.. Settled, 90], Polarity.Context, ">=70");

        Assert.Equal((Variation.NeutralHigh, (Assurance?)null), (risen.Variation, risen.Assurance));
        Assert.StartsWith("A real change: this month is above the usual range of ", risen.Sentence, StringComparison.Ordinal);
        Assert.Equal(Variation.NeutralLow, Of([.. Settled, 40], Polarity.Context).Variation);
    }

    [Theory]
    [InlineData(90, "50..70", Variation.Concern)]
    [InlineData(40, "50..70", Variation.Concern)]
    [InlineData(90, "80..95", Variation.Improvement)]
    [InlineData(75, "90..95", Variation.Improvement)]
    [InlineData(50, "30..40", Variation.Improvement)]
    [InlineData(75, "50..80", Variation.NeutralHigh)]
    [InlineData(55, "50..80", Variation.NeutralLow)]
    public void A_range_is_judged_by_the_distance_from_it(double latest, string target, Variation expected)
    {
        Assert.Equal(expected, Of([.. Settled, latest], Polarity.Band, target).Variation);
    }

    [Fact]
    public void A_trend_towards_a_range_is_an_improvement_though_it_has_not_reached_the_average()
    {
        double[] falling = [72, 90, 72, 90, 72, 90, 72, 90, 96, 94, 92, 90, 88, 86, 84];

        Assert.Equal(Variation.Improvement, Of(falling, Polarity.Band, "50..70").Variation);
    }

    [Fact]
    public void A_run_says_how_long_it_is()
    {
        double[] shift = [65, 64, 66, 63, 67, 65, 60, 58, 59, 60, 58, 59, 60, 58];
        double[] trend = [65, 75, 60, 74, 61, 70, 63, 62, 64, 66, 68, 69, 70, 71, 72];

        Assert.StartsWith(
            "A real change for the worse: eight months in a row below the average of 61.6%.", Of(shift).Sentence, StringComparison.Ordinal);
        Assert.StartsWith(
            "A real change for the better: eight months in a row, each higher than the one before.", Of(trend).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_looks_back_a_year_calls_only_a_point_outside_the_limits_a_real_change()
    {
        const string overlap = "This figure looks back 12 months, so neighbouring months overlap and a run is expected.";
        double[] shift = [65, 64, 66, 63, 67, 65, 60, 58, 59, 60, 58, 59, 60, 58];

        Assert.Equal($"Eight months in a row below the average of 61.6%. {overlap}", Of(shift, windowMonths: 12).Sentence);
        var outside = Of([.. Settled, 90], windowMonths: 12).Sentence;
        Assert.StartsWith("A real change for the better: ", outside, StringComparison.Ordinal);
        Assert.EndsWith(overlap, outside, StringComparison.Ordinal);
    }

    [Fact]
    public void Trial_limits_are_said_aloud()
    {
        Assert.Equal(
            "Normal movement. It has gone up and down between 63.0% and 67.0% for 8 months; do not read anything into one month. "
            + "The usual range is on trial: it rests on 8 months, and 13 are needed to settle it.",
            Of(Settled[..8]).Sentence);
    }

    [Theory]
    [InlineData(1, "There is only 1 month of figures so far: 6 are needed to tell a real change from normal movement.")]
    [InlineData(5, "There are only 5 months of figures so far: 6 are needed to tell a real change from normal movement.")]
    public void Too_few_months_say_so_and_judge_nothing(int months, string expected)
    {
        Assert.Equal(new Signal(null, null, months, expected), Of(Settled[..months], target: ">=70"));
    }

    [Fact]
    public void No_month_at_all_has_no_signal()
    {
        Assert.Null(SignalRule.Of(ControlChartTests.Draw([]), Definitions.Percent(), Polarity.Higher, null));
    }

    [Fact]
    public void The_usual_range_is_not_read_out_beyond_what_a_figure_can_be()
    {
        double[] nearlyAll = [99, 98, 100, 99, 98, 100, 99, 98, 100, 99, 98, 100, 99, 80];

        Assert.Contains("below the usual range of ", Of(nearlyAll).Sentence, StringComparison.Ordinal);
        Assert.Contains(" to 100.0%.", Of(nearlyAll).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_never_changes_says_so()
    {
        double[] always = [.. Enumerable.Repeat(100.0, 14)];

        Assert.Equal("Normal movement. It has been 100.0% for 14 months. If nothing changes it will keep meeting 95%.", Of(always, target: ">=95").Sentence);
        Assert.Equal(Assurance.Fail, Of([.. Enumerable.Repeat(90.0, 14)], target: ">=95").Assurance);
    }

    [Theory]
    [InlineData("50..100", Assurance.Pass)]
    [InlineData("90..100", Assurance.Pass)]
    [InlineData("91..100", Assurance.Fail)]
    [InlineData("0..89", Assurance.Fail)]
    public void A_flat_figure_is_inside_a_range_always_or_never(string target, Assurance expected)
    {
        var signal = Of([.. Enumerable.Repeat(90.0, 14)], Polarity.Band, target);

        Assert.Equal((Variation.CommonCause, expected), (signal.Variation, signal.Assurance));
    }

    [Theory]
    [InlineData("62..68", Assurance.HitAndMiss)]
    [InlineData("70..80", Assurance.HitAndMiss)]
    [InlineData("40..60", Assurance.HitAndMiss)]
    [InlineData("71..80", Assurance.Fail)]
    [InlineData("40..58", Assurance.Fail)]
    [InlineData("58..71", Assurance.Pass)]
    public void A_range_passes_with_both_limits_inside_it_and_fails_with_both_on_one_side(string target, Assurance expected)
    {
        // Mean 65 and ranges of 2 throughout: limits 59.68 and 70.32.
        double[] saw = [64, 66, 64, 66, 64, 66, 64, 66, 64, 66, 64, 66, 64, 66];

        Assert.Equal(expected, Of(saw, Polarity.Band, target).Assurance);
    }

    [Theory]
    [InlineData(3, "There are only 3 months of figures since the usual range was drawn anew in December 2023: "
        + "6 are needed to tell a real change from normal movement.")]
    [InlineData(8, "Normal movement. It has gone up and down between 63.0% and 67.0% for 8 months; do not read anything into one month. "
        + "The usual range is on trial: it rests on 8 months, and 13 are needed to settle it. If nothing changes it will keep missing 80%.")]
    public void After_a_rebase_only_the_months_since_count(int since, string expected)
    {
        double[] before = [90, 92, 91, 90, 92, 91, 90, 92];
        var chart = ControlChartTests.Draw([.. before, .. Settled[..since]], new ChartOptions { Rebases = [new(2023, 12)] });

        var signal = SignalRule.Of(chart, Definitions.Percent(), Polarity.Higher, Definitions.Target(">=80"))!;

        Assert.Equal((since, expected), (signal.Points, signal.Sentence));
    }

    [Fact]
    public void Months_without_a_figure_do_not_break_a_run_and_are_not_counted_in_it()
    {
        double[] values = [65, 60, 65, 60, 65, 60, 61, 62, 63, 64, 65, 66, 67];
        var chart = ControlChart.Draw(
            values.Select((value, i) => (new Domain.Periods.ReportingMonth(2023, 1).AddMonths(i < 9 ? i : i + 2), (decimal)value)), new ChartOptions());

        var signal = SignalRule.Of(chart, Definitions.Percent(), Polarity.Higher, null)!;

        Assert.Equal(
            (Variation.Improvement, "A real change for the better: eight months with a figure in a row, each higher than the one before."),
            (signal.Variation, signal.Sentence));
    }
}
