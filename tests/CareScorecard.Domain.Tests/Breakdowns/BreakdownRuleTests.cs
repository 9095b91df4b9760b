using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Tests.Targets;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Breakdowns;

public class BreakdownRuleTests
{
    private static readonly CareMonth Month = new MonthRecordsBuilder("2024-02")
        .With([.. Enumerable.Range(0, 300).Select(Invented)])
        .With(A.Worker("Worker 1", 0.5m))
        .ToCareMonth(population: 33_563m);

    private static readonly DeclaredIndicator<ChildInMonth> Share = Declared(Definitions.Percent());

    private static readonly DeclaredIndicator<ChildInMonth> Mean = new()
    {
        Definition = Definitions.Of(Unit.Weeks, Calculation.WeeksFromDays),
        Roll = month => month.Children,
        Counts = child => child.Age > 5,
        Passes = _ => true,
        Because = _ => new Grounds("Aged 6 or over"),
        Amount = child => child.Index * 0.1m,
        Weight = child => child.Age / 10m,
    };

    private static PeriodOfCare Invented(int number) => A.Child($"{number}", born: $"{2007 + (number % 16)}-01-01") with
    {
        Sex = number % 7 == 0 ? null : (Sex)(number % 2),
        Ethnicity = number % 5 == 0 ? null : (Ethnicity)(number % 20),
        Team = number % 11 == 0 ? null : $"Team {number % 4}",
        PlacementType = (PlacementType)(number % 28),
        LegalStatus = number % 2 == 0 ? LegalStatus.C2 : LegalStatus.V2,
    };

    private static DeclaredIndicator<ChildInMonth> Declared(IndicatorDefinition definition) => new()
    {
        Definition = definition,
        Roll = month => month.Children,
        Counts = child => child.Age >= 4,
        Passes = child => child.Index % 3 == 0,
        Because = _ => new Grounds("One in three"),
    };

    [Fact]
    public void Parts_stand_in_their_own_order_with_their_own_figures()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("0") with { Sex = Sex.Male },
                A.Child("1") with { Sex = Sex.Female },
                A.Child("2") with { Sex = Sex.Female },
                A.Child("3") with { Sex = Sex.Female },
                A.Child("4"))
            .ToCareMonth();

        var breakdown = BreakdownRule.Of(Share.Judge(month), Share.Definition, Dimension.Sex);

        Assert.Null(breakdown.Unavailable);
        Assert.Equal(
            [
                new Part("Male", 1m, 1m, Definitions.Share(1, 1)),
                new Part("Female", 1m, 3m, Definitions.Share(1, 3)),
                new Part("Neither", 0m, 0m, new IndicatorValue.Unavailable(new UnavailableReason.Nobody())),
                new Part("Not recorded", 0m, 1m, Definitions.Share(0, 1)),
            ],
            breakdown.Parts);
    }

    [Fact]
    public void The_parts_of_every_dimension_add_up_to_the_whole()
    {
        DeclaredIndicator<ChildInMonth>[] indicators = [Share, Mean];
        foreach (var (indicator, dimension) in indicators.SelectMany(indicator => Dimensions.All, (indicator, dimension) => (indicator, dimension)))
        {
            var outcome = indicator.Judge(Month);
            var whole = Assert.IsType<IndicatorValue.Measured>(outcome.Value);

            var breakdown = BreakdownRule.Of(outcome, indicator.Definition, dimension);

            Assert.Equal(whole.Numerator, breakdown.Parts.Sum(part => part.Numerator));
            Assert.Equal(whole.Denominator, breakdown.Parts.Sum(part => part.Denominator));
            Assert.Equal("Not recorded", breakdown.Parts[^1].Label);
        }
    }

    [Fact]
    public void Filters_of_different_dimensions_must_all_hold_and_of_one_dimension_either()
    {
        PartFilter[] filters = [new(Dimension.Sex, "male"), new(Dimension.Team, "Team 1"), new(Dimension.Team, "team2")];
        var expected = Month.Children.Subjects.Count(child =>
            child.Age >= 4 && child.Record is { Sex: Sex.Male, Team: "Team 1" or "Team 2" });

        var limited = FilterRule.Limit(Share.Judge(Month), Share.Definition, filters);
        var breakdown = BreakdownRule.Of(Share.Judge(Month), Share.Definition, Dimension.EthnicGroup, filters);

        var value = Assert.IsType<IndicatorValue.Measured>(limited.Value);
        Assert.True(expected > 0);
        Assert.Equal(expected, value.Denominator);
        Assert.Equal(value.Denominator, breakdown.Parts.Sum(part => part.Denominator));
        Assert.Equal(value.Numerator, breakdown.Parts.Sum(part => part.Numerator));
    }

    [Fact]
    public void Every_part_is_what_a_filter_on_it_leaves()
    {
        var outcome = Mean.Judge(Month);
        foreach (var dimension in Dimensions.All)
        {
            Assert.All(BreakdownRule.Of(outcome, Mean.Definition, dimension).Parts, part =>
                Assert.Equal(part.Value, FilterRule.Limit(outcome, Mean.Definition, [new PartFilter(dimension, part.Label)]).Value));
        }
    }

    [Fact]
    public void A_team_that_does_not_exist_this_month_leaves_nobody()
    {
        var limited = FilterRule.Limit(Share.Judge(Month), Share.Definition, [new PartFilter(Dimension.Team, "Team 9")]);

        Assert.Equal(new IndicatorValue.Unavailable(new UnavailableReason.Nobody()), limited.Value);
        Assert.Equal(0, limited.Cohort!.Counted.Count);
    }

    [Fact]
    public void Names_and_rare_bands_are_left_out_where_nobody_of_them_is_counted()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(A.Child("0") with { Team = "North" }, A.Child("1", born: "2023-01-01") with { Team = "South" })
            .ToCareMonth();

        var outcome = Share.Judge(month);

        Assert.Equal(["North", "Not recorded"], BreakdownRule.Of(outcome, Share.Definition, Dimension.Team).Parts.Select(part => part.Label));
        Assert.Equal(
            ["0", "1-4", "5-9", "10-15", "16-17", "Not recorded"],
            BreakdownRule.Of(outcome, Share.Definition, Dimension.AgeBand).Parts.Select(part => part.Label));
    }

    [Fact]
    public void A_ratio_counts_each_side_where_it_belongs()
    {
        var roll = Month.Children;
        var (counted, passing) = (new MemberSet(roll.Count), new MemberSet(roll.Count));
        foreach (var child in roll.Subjects)
        {
            (child.Index % 4 == 0 ? passing : counted).Add(child.Index);
        }

        var definition = Definitions.Of(Unit.Ratio, Calculation.Quotient);
        var outcome = new Outcome(
            IndicatorValue.From(passing.Count, counted.Count, Calculation.Quotient),
            new Cohort { Roll = roll, Counted = counted, Passing = passing });

        var parts = BreakdownRule.Of(outcome, definition, Dimension.Sex).Parts;

        Assert.Equal(75m, parts.Sum(part => part.Numerator));
        Assert.Equal(225m, parts.Sum(part => part.Denominator));
    }

    [Fact]
    public void Where_the_denominator_is_known_for_the_whole_only_parts_have_children_but_no_value()
    {
        var members = new MemberSet(Month.Children.Count);
        members.Add(0);
        members.Add(1);
        var definition = Definitions.Of(Unit.Rate, Calculation.RatePer10000);
        var outcome = new Outcome(
            IndicatorValue.From(2m, 33_563m, Calculation.RatePer10000),
            new Cohort { Roll = Month.Children, Counted = members, Passing = members, FixedDenominator = 33_563m });

        var parts = BreakdownRule.Of(outcome, definition, Dimension.Sex).Parts;

        var wholeOnly = new IndicatorValue.Unavailable(new UnavailableReason.WholeOnly());
        Assert.Equal(2m, parts.Sum(part => part.Numerator));
        Assert.All(parts, part => Assert.Equal((null, wholeOnly), (part.Denominator, part.Value)));
        Assert.Equal(wholeOnly, FilterRule.Limit(outcome, definition, [new PartFilter(Dimension.Sex, "Male")]).Value);
    }

    [Fact]
    public void Figures_of_staff_and_figures_brought_ready_made_say_why_they_have_no_parts()
    {
        var workers = new DeclaredIndicator<WorkerInMonth>
        {
            Definition = Definitions.Count(SubjectKind.SocialWorker),
            Roll = month => month.SocialWorkers,
            Counts = _ => true,
            Passes = _ => true,
            Because = _ => new Grounds("On the list"),
        };
        var measure = new Outcome(Definitions.Number(7), null);
        PartFilter[] filters = [new(Dimension.Sex, "Male")];

        Assert.Equal(
            new Breakdown(Dimension.Sex, [], BreakdownRule.NoCharacteristics),
            BreakdownRule.Of(workers.Judge(Month), workers.Definition, Dimension.Sex) with { Parts = [] });
        Assert.Equal(BreakdownRule.NoCharacteristics, BreakdownRule.Of(measure, workers.Definition, Dimension.Sex).Unavailable);
        Assert.Equal(BreakdownRule.NoCharacteristics, BreakdownRule.Of(measure, workers.Definition, Dimension.Sex, filters).Unavailable);
        Assert.IsType<IndicatorValue.Unavailable>(FilterRule.Limit(workers.Judge(Month), workers.Definition, filters).Value);
    }

    [Fact]
    public void A_figure_that_is_missing_says_why_its_parts_are()
    {
        var outcome = new Outcome(
            new IndicatorValue.Unavailable(new UnavailableReason.NotInExtract([Fields.Children.Sex])), null);

        var breakdown = BreakdownRule.Of(outcome, Share.Definition, Dimension.Sex, [new PartFilter(Dimension.Team, "North")]);

        Assert.Empty(breakdown.Parts);
        Assert.Equal("Not in this month's files: Children: Sex.", breakdown.Unavailable);
    }
}
