using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Trends;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Tests.Wording;

public class FindingTitleTests
{
    private static readonly ReportingMonth Start = new(2000, 1);

    [Fact]
    public void Off_target_says_the_children_that_are_missing() =>
        Assert.Equal("One home all year: 65.9%, 18 children short of our target of 70%", FindingTitle.Of(MadeUpFigures.OneHome));

    [Fact]
    public void One_child_is_not_children()
    {
        var row = MadeUpFigures.OneHome with { Gap = new Gap(false, 1, GapDirection.More, GapUnit.Subjects) };

        Assert.Equal("One home all year: 65.9%, 1 child short of our target of 70%", FindingTitle.Of(row));
    }

    [Fact]
    public void Above_a_ceiling_says_the_children_that_are_too_many()
    {
        var row = MadeUpFigures.OneHome with
        {
            Target = new Target(TargetKind.Ceiling, null, 60, TargetOwner.National, Start),
            Gap = new Gap(false, 26, GapDirection.Fewer, GapUnit.Subjects),
        };

        Assert.Equal("One home all year: 65.9%, 26 children too many for the national target of 60%", FindingTitle.Of(row));
    }

    [Fact]
    public void Close_says_so_before_the_distance()
    {
        var row = MadeUpFigures.OneHome with { Status = Status.Close };

        Assert.Equal("One home all year: 65.9%, close: 18 children short of our target of 70%", FindingTitle.Of(row));
    }

    [Fact]
    public void Outside_a_band_says_on_which_side_and_what_would_help() =>
        Assert.Equal(
            "Children for each independent reviewing officer: 76.4, above the national range of 50 to 70: 0.6 more full-time officers would meet the target",
            FindingTitle.Of(MadeUpFigures.PerPost));

    [Fact]
    public void On_target_says_what_is_to_spare()
    {
        var row = MadeUpFigures.OneHome with { Status = Status.OnTarget, Gap = new Gap(true, 4, GapDirection.Fewer, GapUnit.Subjects) };

        Assert.Equal("One home all year: 65.9%, on target with 4 to spare", FindingTitle.Of(row));
    }

    [Fact]
    public void On_target_with_nothing_to_spare_says_no_more_than_that()
    {
        var row = MadeUpFigures.OneHome with { Status = Status.OnTarget, Gap = new Gap(true, 0, GapDirection.Fewer, GapUnit.Subjects) };

        Assert.Equal("One home all year: 65.9%, on target", FindingTitle.Of(row));
    }

    [Fact]
    public void Watched_figures_say_how_they_moved_and_do_not_judge() =>
        Assert.Equal("Children in our care: 428, up 7 since September 2026", FindingTitle.Of(MadeUpFigures.ChildrenInCare));

    [Fact]
    public void Watched_figures_that_did_not_move_say_so()
    {
        var row = MadeUpFigures.ChildrenInCare with { Previous = new Comparison(new ReportingMonth(2026, 9), 428, 0, Movement.Same) };

        Assert.Equal("Children in our care: 428, the same as in September 2026", FindingTitle.Of(row));
    }

    [Fact]
    public void Too_few_children_are_counted_and_not_rated()
    {
        var row = MadeUpFigures.OneHome with { Status = Status.TooFew, Value = new IndicatorValue.Measured(3, 8, Calculation.Share) };

        Assert.Equal("One home all year: 3 of 8 children, too few to rate", FindingTitle.Of(row));
    }

    [Fact]
    public void No_figure_is_said_and_is_not_nought()
    {
        var row = MadeUpFigures.OneHome with
        {
            Status = Status.NoData,
            Value = new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([Fields.Children.PlacementStarted])),
        };

        Assert.Equal("One home all year: no figure this month", FindingTitle.Of(row));
    }

    [Fact]
    public void An_average_without_a_gap_in_children_says_the_side()
    {
        var row = MadeUpFigures.Scorecard.Rows.Single(row => row.Id == "weeks-in-care-of-leavers-12-months");

        Assert.Equal("Average weeks in care of those who left in 12 months: 151.8 weeks, above our target of 130 weeks", FindingTitle.Of(row));
    }
}
