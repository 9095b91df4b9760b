using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class PublicSpreadTests
{
    private static readonly DisclosureThresholds Thresholds = new();

    [Fact]
    public void The_ends_are_one_persons_and_never_public() =>
        Assert.Equal(
            Children(over: 41, under: 108, count: 149) with { Smallest = null, Largest = null },
            PublicSpread.Of(Children(over: 41, under: 108, count: 149), Definition("weeks-in-care-of-leavers-12-months"), Thresholds));

    [Theory]
    [InlineData(3, 146, 149)]
    [InlineData(146, 3, 149)]
    [InlineData(10, 10, 24)]
    [InlineData(10, 145, 149)]
    public void Small_numbers_beyond_the_level_hide_the_other_side_too(int over, int under, int count)
    {
        var shown = PublicSpread.Of(Children(over, under, count), Definition("weeks-in-care-of-leavers-12-months"), Thresholds);

        var told = count - over is >= 1 and <= 5 || count - under is >= 1 and <= 5 || over is >= 1 and <= 5 || under is >= 1 and <= 5;
        Assert.Equal(told, shown.Over is null);
        Assert.Equal(told, shown.Under is null);
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void The_middle_of_few_is_hidden(int count, bool hidden) =>
        Assert.Equal(
            hidden,
            PublicSpread.Of(Children(over: 0, under: count, count), Definition("days-to-adoptive-family"), Thresholds).Median is null);

    [Fact]
    public void Scores_of_concern_are_counted_by_a_figure_of_their_own() =>
        Assert.Null(PublicSpread.Of(Children(over: 50, under: 90, count: 150), Definition("sdq-average"), Thresholds).Over);

    [Fact]
    public void Numbers_of_staff_are_no_numbers_of_children()
    {
        var officers = Children(over: 3, under: 2, count: 7) with { Counts = SubjectKind.ReviewingOfficer };

        var shown = PublicSpread.Of(officers, Definition("iro-caseload"), Thresholds);

        Assert.Equal((3, 2, null, null), (shown.Over, shown.Under, shown.Smallest, shown.Largest));
    }

    private static IndicatorDefinition Definition(string id) => Domain.Indicators.Catalogue.Find(id)!.Definition;

    private static Spread Children(int over, int under, int count) =>
        new(SubjectKind.Child, 130m, over, under, Median: 98.3m, Smallest: 1m, Largest: 560.1m, count);
}
