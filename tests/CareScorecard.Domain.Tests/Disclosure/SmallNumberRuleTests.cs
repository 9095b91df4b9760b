using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class SmallNumberRuleTests
{
    [Theory]
    [InlineData(0, 5, null)]
    [InlineData(1, 5, "hidden")]
    [InlineData(5, 5, "hidden")]
    [InlineData(6, 5, null)]
    [InlineData(7, 7, "hidden")]
    [InlineData(10, 10, "hidden")]
    [InlineData(11, 10, null)]
    public void Counts_from_1_to_the_threshold_are_hidden_and_0_is_shown(int count, int hideUpTo, string? code)
    {
        var value = IndicatorValue.From(count, 0m, Calculation.Count);

        Assert.Equal(code, SmallNumberRule.Judge(Definition("started-in-month"), value, new DisclosureThresholds(hideUpTo))?.Code);
    }

    [Theory]
    [InlineData(5, 428, 6, false, "hidden")]
    [InlineData(6, 428, 6, false, null)]
    [InlineData(0, 428, 6, false, null)]
    [InlineData(0, 5, 6, false, "hidden")]
    [InlineData(6, 6, 6, false, null)]
    [InlineData(9, 9, 10, false, "hidden")]
    [InlineData(425, 428, 6, false, null)]
    [InlineData(425, 428, 6, true, "hidden")]
    [InlineData(422, 428, 6, true, null)]
    [InlineData(428, 428, 6, true, null)]
    [InlineData(6, 20_000, 6, false, "rounds-to-zero")]
    [InlineData(10, 20_000, 6, false, null)]
    public void Percentages_are_hidden_for_either_number(int passing, int counted, int needs, bool strict, string? code)
    {
        var value = IndicatorValue.From(passing, counted, Calculation.Share);

        Assert.Equal(code, SmallNumberRule.Judge(Definition("one-placement"), value, new DisclosureThresholds(5, needs, strict))?.Code);
    }

    [Theory]
    [InlineData("weeks-in-care-of-leavers-month", 4000, 5, Calculation.WeeksFromDays, "hidden")]
    [InlineData("weeks-in-care-of-leavers-month", 4000, 6, Calculation.WeeksFromDays, null)]
    [InlineData("starts-per-leaver", 4, 30, Calculation.Quotient, "hidden")]
    [InlineData("starts-per-leaver", 30, 4, Calculation.Quotient, "hidden")]
    [InlineData("iro-caseload", 428, 2, Calculation.Quotient, null)]
    [InlineData("iro-caseload", 4, 2, Calculation.Quotient, "hidden")]
    [InlineData("rate-per-10000", 4, 30_000, Calculation.RatePer10000, "hidden")]
    public void Averages_ratios_and_rates_are_judged_by_the_children_in_them(
        string id, int numerator, int denominator, Calculation calculation, string? code)
    {
        var value = IndicatorValue.From(numerator, denominator, calculation);

        Assert.Equal(code, SmallNumberRule.Judge(Definition(id), value, new DisclosureThresholds())?.Code);
    }

    [Theory]
    [InlineData("iro-over-70")]
    [InlineData("social-workers-over-20")]
    public void Counts_of_staff_are_not_counts_of_children(string id)
    {
        var value = IndicatorValue.From(2m, 0m, Calculation.Count);

        Assert.Null(SmallNumberRule.Judge(Definition(id), value, new DisclosureThresholds()));
    }

    [Fact]
    public void Missing_values_have_five_plain_words()
    {
        Assert.Equal(
            [
                ('c', "hidden to protect children"), ('x', "not yet recorded"), ('z', "does not apply"), (null, "too few to be reliable"),
                ('k', "rounds to zero"),
            ],
            MissingWords.All.Select(missing => (missing.Letter, missing.Words)));
        Assert.Equal(MissingWords.HiddenToProtectChildren, MissingWords.Of(new UnavailableReason.Hidden()));
        Assert.Equal(MissingWords.RoundsToZero, MissingWords.Of(new UnavailableReason.RoundsToZero()));
        Assert.Equal(MissingWords.DoesNotApply, MissingWords.Of(new UnavailableReason.Nobody()));
        Assert.Equal(MissingWords.NotYetRecorded, MissingWords.Of(new UnavailableReason.WindowTooShort(3)));
    }

    [Fact]
    public void Every_linked_figure_is_in_the_catalogue()
    {
        Assert.Contains("ended-12-months", LinkedFigures.Ids);
        Assert.Equal("started-12-months", LinkedFigures.TwelveMonthFigureOf("started-in-month"));
        Assert.All(LinkedFigures.Ids, id => Assert.NotNull(Domain.Indicators.Catalogue.Find(id)));
    }

    private static IndicatorDefinition Definition(string id) => Domain.Indicators.Catalogue.Find(id)!.Definition;
}
