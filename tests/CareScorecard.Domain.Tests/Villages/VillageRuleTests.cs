using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Villages;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CareScorecard.Domain.Tests.Villages;

public class VillageRuleTests
{
    [Fact]
    public void Where_they_live_is_said_in_one_paragraph()
    {
        var village = Drawn(By(Placement(88, 118, 104, 52, 17, 41, 0, 8), hideUpTo: null));

        Assert.Equal([20, 28, 24, 12, 4, 10, 2], village.Shares.Select(share => share.Figures));
        Assert.Equal([88, 118, 104, 52, 17, 41, 8], village.Shares.Select(share => share.Children!.Value));
        Assert.Equal(4.28m, village.ChildrenForEachFigure);
        Assert.Equal(
            "If the 428 children counted were a village of 100: 20 live with our own foster carers, 28 live with foster carers of an agency "
            + "or of another council, 24 live with family or friends, 12 live in a children's home, 4 live in supported accommodation, "
            + "10 live with their parents and 2 live somewhere else. Each figure stands for about 4 children, never for one.",
            village.Paragraph);
    }

    [Theory]
    [InlineData(99, false)]
    [InlineData(100, true)]
    public void A_village_needs_a_hundred_children(int children, bool drawn)
    {
        var village = By(Placement(children - 40, 40, 0, 0, 0, 0, 0, 0), hideUpTo: null);

        Assert.Equal(drawn, village is Village.Drawn);
    }

    [Fact]
    public void Fewer_children_are_said_out_of_ten()
    {
        var village = Assert.IsType<Village.Refused>(By(Placement(38, 18, 6, 0, 0, 0, 0, 0), hideUpTo: null));

        Assert.Equal(
            "Only 62 children are counted: in a village of 100 each figure would be less than one child, so it is not drawn. "
            + "Say it out of 10 instead: of every 10 children about 6 live with our own foster carers, 3 live with foster carers of an agency or of "
            + "another council and 1 lives with family or friends.",
            village.Words);
    }

    [Fact]
    public void Very_few_children_are_not_said_out_of_ten_and_nobody_is_said_plainly()
    {
        var few = Assert.IsType<Village.Refused>(By(Placement(49, 0, 0, 0, 0, 0, 0, 0), hideUpTo: null));
        var nobody = Assert.IsType<Village.Refused>(By(Placement(0, 0, 0, 0, 0, 0, 0, 0), hideUpTo: null));

        Assert.EndsWith("so it is not drawn.", few.Words, StringComparison.Ordinal);
        Assert.Equal("Nobody is counted, so there is no village to draw.", nobody.Words);
    }

    [Fact]
    public void Hidden_groups_are_merged_with_the_next_smallest()
    {
        // 4 must be hidden; alone it would be told by its label, and with the 6 it is 10 of 210: five figures.
        var village = Drawn(By(Placement(100, 60, 40, 6, 4, 0, 0, 0), hideUpTo: 5));

        Assert.Equal(
            [("Own foster carers", 48, false), ("Other foster carers", 28, false), ("Connected carers", 19, false), ("Other", 5, true)],
            village.Shares.Select(share => (share.Label, share.Figures, share.Merged)));
        Assert.All(village.Shares, share => Assert.Null(share.Children));
    }

    [Fact]
    public void Parts_that_the_reader_does_not_see_are_what_is_missing_to_the_whole()
    {
        var seen = Placement(100, 60, 40, 6, 4, 0, 0, 0);
        var hidden = seen with { Parts = [.. seen.Parts.Select(part => part.Numerator is 4m or 6m ? part with { Numerator = null, Hidden = true } : part)] };

        Assert.Equivalent(By(seen, hideUpTo: 5), VillageQuestions.By(hidden, Whole(210), hideUpTo: 5), strict: true);
    }

    [Fact]
    public void A_hidden_whole_is_no_village()
    {
        var hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

        var village = Assert.IsType<Village.Refused>(VillageQuestions.By(Placement(100, 60, 40, 0, 0, 0, 0, 0), hidden, hideUpTo: 5));

        Assert.Equal("Hidden to protect children.", village.Words);
    }

    [Fact]
    public void The_merged_group_is_never_a_single_figure()
    {
        // 2 and 6 of 1,000 would round to one figure: the 20 joins them.
        var village = Drawn(By(Placement(600, 372, 20, 6, 2, 0, 0, 0), hideUpTo: 5));

        Assert.Equal(("Other", 3), (village.Shares[^1].Label, village.Shares[^1].Figures));
    }

    [Fact]
    public void Groups_that_would_all_be_hidden_are_no_village()
    {
        var village = Assert.IsType<Village.Refused>(By(Placement(200, 3, 0, 0, 0, 0, 0, 0), hideUpTo: 5));

        Assert.Contains("hidden to protect children", village.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_children_that_is_hidden_is_not_said()
    {
        var village = Assert.IsType<Village.Refused>(By(Placement(3, 0, 0, 0, 0, 0, 0, 0), hideUpTo: 5));

        Assert.Null(village.Children);
        Assert.DoesNotContain("3", village.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void No_merged_group_leads_back_to_a_hidden_one()
    {
        var groups = Gen.Choose(0, 60).ArrayOf(8).Where(counts => counts.Sum() >= 100).ToArbitrary();

        Prop.ForAll(groups, counts =>
        {
            if (By(Placement(counts), hideUpTo: 5) is not Village.Drawn { Shares: var shares } || shares.All(share => !share.Merged))
            {
                return counts.All(count => count is 0 or > 5) || counts.Count(count => count > 0) == 1
                    || By(Placement(counts), hideUpTo: 5) is Village.Refused;
            }

            var shown = shares.Where(share => !share.Merged).Select(share => share.Label).ToHashSet();
            var merged = Placement(counts).Parts.Where(part => part.Numerator > 0 && !shown.Contains(part.Label)).ToList();
            return merged.Count >= 2 && merged.Sum(part => part.Numerator) > 5 && shares.Single(share => share.Merged).Figures >= 2
                && shares.Sum(share => share.Figures) == 100;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_measure_asks_one_question_of_a_hundred_children()
    {
        var definition = Domain.Indicators.Catalogue.Find("visited-6-weeks")!.Definition;

        var village = Drawn(VillageQuestions.Of(definition, new IndicatorValue.Measured(411m, 428m, Calculation.Share), hideUpTo: null));

        Assert.Equal([("Yes", 96), ("No", 4)], village.Shares.Select(share => (share.Label, share.Figures)));
        Assert.Equal(
            "If the 428 children counted were a village of 100: 96 were seen by their social worker in the last 6 weeks and "
            + "4 were not. Each figure stands for about 4 children, never for one.",
            village.Paragraph);
    }

    [Fact]
    public void A_group_smaller_than_a_figure_is_said_to_be_missing()
    {
        var definition = Domain.Indicators.Catalogue.Find("visited-6-weeks")!.Definition;

        var village = Drawn(VillageQuestions.Of(definition, new IndicatorValue.Measured(999m, 1000m, Calculation.Share), hideUpTo: null));

        Assert.Equal([100, 0], village.Shares.Select(share => share.Figures));
        Assert.Contains("Groups smaller than one figure are not in the picture.", village.Paragraph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("visited-6-weeks", true)]
    [InlineData("care-leavers-eet-19-21", true)]
    [InlineData("agency-share", false)]
    [InlineData("reviews-on-time", false)]
    [InlineData("unaccompanied-of-population", false)]
    [InlineData("school-attendance", false)]
    [InlineData("children-in-care", false)]
    public void Only_questions_with_two_answers_of_each_child_are_asked(string id, bool can)
    {
        Assert.Equal(can, VillageQuestions.CanAsk(Domain.Indicators.Catalogue.Find(id)!.Definition));
    }

    [Fact]
    public void Every_offered_characteristic_can_be_said()
    {
        foreach (var dimension in VillageQuestions.Offered)
        {
            var village = By(
                new Breakdown(dimension, [Part("Yes", 60), Part(PartColumn.NotRecorded, 60)]), hideUpTo: null);

            Assert.Contains("50 have this not recorded", Drawn(village).Paragraph, StringComparison.Ordinal);
        }
    }

    private static Village.Drawn Drawn(Village village) => Assert.IsType<Village.Drawn>(village);

    private static Village By(Breakdown breakdown, int? hideUpTo) =>
        VillageQuestions.By(breakdown, Whole(breakdown.Parts.Sum(part => part.Numerator ?? 0m)), hideUpTo);

    private static IndicatorValue.Measured Whole(decimal children) => new(children, null, Calculation.Count);

    private static Breakdown Placement(params int[] counts)
    {
        string[] labels =
        [
            "Own foster carers", "Other foster carers", "Connected carers", "Children's home", "Supported accommodation", "Parents", "Adoption",
            "Other",
        ];
        return new Breakdown(Dimension.Placement, [.. labels.Zip(counts, Part)]);
    }

    private static Part Part(string label, int count) =>
        new(label, count, null, new IndicatorValue.Measured(count, null, Calculation.Count));
}
