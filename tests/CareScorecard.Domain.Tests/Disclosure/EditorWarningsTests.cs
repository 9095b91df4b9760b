using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class EditorWarningsTests
{
    [Theory]
    [InlineData(9, 9, "TellsOfEverybody,TooFewToBeReliable")]
    [InlineData(0, 9, "TellsOfEverybody,TooFewToBeReliable")]
    [InlineData(8, 9, "TooFewToBeReliable")]
    [InlineData(10, 10, "")]
    public void All_or_none_of_a_small_group_tells_about_everybody_in_it(int passing, int counted, string expected)
    {
        var row = Row("one-placement", IndicatorValue.From(passing, counted, Calculation.Share));

        Assert.Equal(expected, string.Join(',', EditorWarnings.Of(row, rateNeeds: 10)));
    }

    [Fact]
    public void Counts_and_figures_of_staff_are_not_small_groups_of_children()
    {
        Assert.Empty(EditorWarnings.Of(Row("started-in-month", IndicatorValue.From(3, 0, Calculation.Count)), rateNeeds: 10));
        Assert.Empty(EditorWarnings.Of(Row("agency-share", IndicatorValue.From(3, 3, Calculation.Share)), rateNeeds: 10));
    }

    private static ScorecardRow Row(string id, IndicatorValue value)
    {
        var definition = Domain.Indicators.Catalogue.Find(id)!.Definition;
        return new ScorecardRow { Definition = definition, Polarity = definition.Polarity, Value = value, Status = Status.Context };
    }
}
