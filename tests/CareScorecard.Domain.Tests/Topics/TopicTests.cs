using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Domain.Targets;
using CareScorecard.Domain.Topics;
using Xunit;

namespace CareScorecard.Domain.Tests.Topics;

public sealed class TopicTests
{
    private static readonly MonthInWords Judged = new([new("first", []), new("second", []), new("third", [])], []);

    [Theory]
    [InlineData(Topic.CareLeavers, Theme.CareLeavers)]
    [InlineData(Topic.HealthAndEducation, Theme.Health, Theme.Education)]
    public void A_topic_gathers_every_measure_of_its_themes_once(Topic topic, params Theme[] themes)
    {
        var gathered = TopicDefinition.Of(topic).Questions.SelectMany(question => question.IndicatorIds);

        Assert.Equal(
            Domain.Indicators.Catalogue.All.Select(indicator => indicator.Definition).Where(definition => themes.Contains(definition.Theme)).Select(definition => definition.Id).Order(),
            gathered.Order());
    }

    [Fact]
    public void Members_of_staff_are_offered_on_no_topic() =>
        Assert.DoesNotContain(TopicDefinition.All.SelectMany(topic => topic.Offered), Dimensions.IsByStaff);

    [Fact]
    public void Care_leavers_are_counted_by_age_and_a_hidden_age_is_not_said()
    {
        var younger = Row("care-leavers-in-touch-17-18", Share(59, 71));
        var older = Row("care-leavers-in-touch-19-21", Share(142, 149));
        var hidden = older with { Value = new IndicatorValue.Unavailable(new UnavailableReason.Hidden()) };

        Assert.Equal(
            ["We are in touch with 59 of 71 young people aged 17 or 18 and 142 of 149 young people aged 19 to 21.", "second", "third"],
            TopicSentences.Of(Topic.CareLeavers, [younger, older], Judged).Sentences.Select(sentence => sentence.Text));
        Assert.Equal(
            new MonthSentence("We are in touch with 59 of 71 young people aged 17 or 18.", ["care-leavers-in-touch-17-18"]).Text,
            TopicSentences.Of(Topic.CareLeavers, [younger, hidden], Judged).Sentences[0].Text);
    }

    [Fact]
    public void Health_and_education_are_said_as_far_as_they_are_known()
    {
        var health = Row("health-assessment", Share(309, 340));
        var plans = Row("pep-up-to-date", Share(293, 312));

        Assert.Equal(
            "309 of 340 children who have been in our care for a year have had their yearly health check and 293 of 312 of school age have an education plan of the last 6 months.",
            TopicSentences.Of(Topic.HealthAndEducation, [health, plans], Judged).Sentences[0].Text);
        Assert.Equal(
            "Health checks and education plans are not among this month's figures.",
            TopicSentences.Of(Topic.HealthAndEducation, [], Judged).Sentences[0].Text);
    }

    [Fact]
    public void The_part_furthest_behind_is_named_with_its_children()
    {
        var row = Row("dental-check", Share(150, 200));

        var said = FurthestBehind.Of(row, Parts(("0", 9, 9), ("1-4", 60, 80), ("5-9", 61, 91), ("10-15", 20, 20)), rateNeeds: 10);

        Assert.Equal("Furthest behind: aged 5 to 9, 67.0% (61 of 91), 8.0 percentage points below all together.", said);
    }

    [Fact]
    public void Where_lower_is_better_the_highest_is_behind()
    {
        var row = Row("sdq-concern", Share(40, 100));

        Assert.Equal(
            "Furthest behind: aged 5 to 9, 60.0% (30 of 50), 20.0 percentage points above all together.",
            FurthestBehind.Of(row, Parts(("1-4", 10, 50), ("5-9", 30, 50)), rateNeeds: 10));
    }

    [Fact]
    public void Nobody_is_behind_who_is_hidden_not_recorded_too_few_or_less_than_a_point_away()
    {
        var row = Row("dental-check", Share(150, 200));
        var hidden = new Breakdown(Dimension.AgeBand, [new Part("0", null, null, new IndicatorValue.Unavailable(new UnavailableReason.Hidden()), Hidden: true)]);

        Assert.Null(FurthestBehind.Of(row, Parts(("0", 0, 9), ("1-4", 149, 200), ("Not recorded", 0, 40)), rateNeeds: 10));
        Assert.Null(FurthestBehind.Of(row, hidden, rateNeeds: 10));
    }

    private static IndicatorValue Share(int passing, int counted) => IndicatorValue.From(passing, counted, Calculation.Share);

    private static Breakdown Parts(params (string Label, int Passing, int Counted)[] parts) => new(
        Dimension.AgeBand, [.. parts.Select(part => new Part(part.Label, part.Passing, part.Counted, Share(part.Passing, part.Counted)))]);

    private static ScorecardRow Row(string id, IndicatorValue value)
    {
        var definition = Domain.Indicators.Catalogue.Find(id)!.Definition;
        return new ScorecardRow { Definition = definition, Polarity = definition.Polarity, Value = value, Status = Status.Context };
    }
}
