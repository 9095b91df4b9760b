using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class PartsLedgerTests
{
    private static readonly DisclosureThresholds Thresholds = new();
    private static readonly HashSet<string> None = [];

    [Fact]
    public void A_small_part_takes_the_smallest_other_with_it()
    {
        var shown = Protect(Counts(3, 12, 40, 0), "children-in-care");

        Assert.Equal([null, null, 40m, 0m], shown.Parts.Select(part => part.Numerator));
        Assert.Equal([true, true, false, false], shown.Parts.Select(part => part.Hidden));
    }

    [Fact]
    public void Two_small_parts_protect_each_other()
    {
        var shown = Protect(Counts(3, 12, 40, 1), "children-in-care");

        Assert.Equal([null, 12m, 40m, null], shown.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void Two_parts_of_which_one_child_is_the_sum_are_no_riddle_without_a_zero()
    {
        // 1 and 12 are hidden, not 1 and 0: the zeros stay.
        var shown = Protect(Counts(1, 0, 12, 30), "children-in-care");

        Assert.Equal([null, 0m, null, 30m], shown.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void Nothing_is_hidden_where_nothing_is_small()
    {
        var staff = Counts(6, 12, 40, 0);

        Assert.Equal(staff.Parts, Protect(staff, "children-in-care").Parts);
    }

    [Fact]
    public void A_part_of_few_children_hides_its_percentage_and_another()
    {
        var shown = Protect(Shares((0, 4), (20, 30), (30, 50)), "one-placement");

        Assert.Equal([(null, null), (null, null), (30m, 50m)], shown.Parts.Select(part => (part.Numerator, part.Denominator)));
    }

    [Fact]
    public void The_same_children_are_hidden_whatever_the_figure()
    {
        var onePlacement = Protect(Shares((4, 4), (10, 90), (15, 20)), "one-placement");
        var children = Protect(Counts(4, 90, 20), "children-in-care");

        Assert.Equal([true, false, true], children.Parts.Select(part => part.Hidden));
        Assert.All(children.Parts.Zip(onePlacement.Parts), pair => Assert.True(!pair.First.Hidden || pair.Second.Hidden));
    }

    [Fact]
    public void Parts_do_not_add_up_to_a_hidden_whole()
    {
        var shown = Publish(Counts(8, 9, 10), "children-in-care", Hidden);

        Assert.Equal([null, 9m, 10m], shown.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void What_an_earlier_edition_hid_stays_hidden()
    {
        var ledger = new PartsLedger(Definition("children-in-care"), Thresholds);
        ledger.Publish(Counts(3, 7, 20), Whole(Counts(3, 7, 20)), Whole(Counts(3, 7, 20)), None, []);

        var after = ledger.Publish(Counts(6, 7, 20), Whole(Counts(6, 7, 20)), Whole(Counts(6, 7, 20)), None, []);

        Assert.Equal([null, null, 20m], after.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void A_part_that_is_a_figure_of_its_own_does_not_protect_another()
    {
        // Parents (7) is shown as a figure of its own: so the next smallest is hidden with Adoption (4).
        var shown = Publish(Counts(4, 7, 20, 60), "children-in-care", Whole(Counts(4, 7, 20, 60)), [["Part 1"]]);

        Assert.Equal([null, 7m, null, 60m], shown.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void Parts_whose_sum_is_a_figure_of_its_own_protect_each_other()
    {
        // The first three together are known from the figure of foster care: hiding the adopters' 8 would not hide the connected carers' 4.
        var staff = Counts(100, 196, 4, 8, 60);

        var shown = Publish(staff, "children-in-care", Whole(staff), [["Part 0", "Part 1", "Part 2"]]);

        Assert.Equal([null, 196m, null, 8m, 60m], shown.Parts.Select(part => part.Numerator));
    }

    [Theory]
    [InlineData(Dimension.Officer)]
    [InlineData(Dimension.Worker)]
    public void Members_of_staff_are_never_public(Dimension dimension)
    {
        var shown = Protect(Counts(40, 50) with { Dimension = dimension }, "children-in-care");

        Assert.Empty(shown.Parts);
        Assert.Equal(PartsLedger.StaffAreNeverPublic, shown.Unavailable);
    }

    [Fact]
    public void Flows_of_a_month_are_published_as_a_whole_only()
    {
        var shown = Protect(Counts(40, 50), "started-in-month");

        Assert.Empty(shown.Parts);
        Assert.Equal(PartsLedger.OnlyAsAWhole, shown.Unavailable);
    }

    [Theory]
    [InlineData(5, 6, false)]
    [InlineData(7, 6, false)]
    [InlineData(10, 10, false)]
    [InlineData(5, 6, true)]
    public void No_hidden_part_can_be_worked_out(int hideUpTo, int percentNeeds, bool strict)
    {
        var thresholds = new DisclosureThresholds(hideUpTo, percentNeeds, strict);
        var random = new Random(4711);
        for (var round = 0; round < 700; round++)
        {
            var staff = Shares([.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => Draw(random))]);
            var whole = Whole(staff);
            var definition = Definition("one-placement");
            var publicWhole = SmallNumberRule.Judge(definition, whole, thresholds) is { } reason
                ? new IndicatorValue.Unavailable(reason)
                : whole;

            var shown = new PartsLedger(definition, thresholds).Publish(staff, whole, publicWhole, None, []);

            Assert.True(shown.Unavailable is null, string.Join("; ", staff.Parts.Select(part => $"{part.Numerator}/{part.Denominator}")));
            AssertSafe(staff, shown, whole, publicWhole, thresholds);
        }
    }

    /// <summary>Unknowns: those who pass and those who do not, part by part.</summary>
    private static void AssertSafe(
        Breakdown staff, Breakdown shown, IndicatorValue whole, IndicatorValue publicWhole, DisclosureThresholds thresholds)
    {
        var parts = staff.Parts.Count;
        var solver = new Solver(2 * parts);
        if (publicWhole is IndicatorValue.Measured)
        {
            solver.See(Enumerable.Range(0, parts).Select(i => (2 * i, 1)));
            solver.See(Enumerable.Range(0, 2 * parts).Select(i => (i, 1)));
        }

        for (var i = 0; i < parts; i++)
        {
            var (was, now) = (staff.Parts[i], shown.Parts[i]);
            Assert.Equal(was.Label, now.Label);
            if (now.Hidden)
            {
                Assert.Equal((null, null), (now.Numerator, now.Denominator));
                Assert.Equal(Hidden, now.Value);
                continue;
            }

            if (now.Numerator is not null)
            {
                Assert.Equal(was, now);
                Assert.False(thresholds.IsSmall(was.Numerator!.Value), "A small count is shown.");
            }

            solver.See([(2 * i, 1)]);
            solver.See([(2 * i, 1), ((2 * i) + 1, 1)]);
        }

        for (var i = 0; i < parts; i++)
        {
            var was = staff.Parts[i];
            if (shown.Parts[i].Hidden)
            {
                Assert.False(was.Numerator > 0m && solver.CanWorkOut([(2 * i, 1)]), $"Numerators of {Text(staff, shown, whole)}");
                Assert.False(solver.CanWorkOut([(2 * i, 1), ((2 * i) + 1, 1)]), $"Denominators of {Text(staff, shown, whole)}");
            }
        }
    }

    private static string Text(Breakdown staff, Breakdown shown, IndicatorValue whole) => string.Join(
        "; ",
        staff.Parts.Zip(shown.Parts, (was, now) => $"{was.Numerator}/{was.Denominator}{(now.Hidden ? " hidden" : "")}")) + $" of {whole}";

    private static (int Passing, int Counted) Draw(Random random)
    {
        var counted = random.Next(4) switch { 0 => 0, 1 => random.Next(1, 7), 2 => random.Next(1, 25), _ => random.Next(1, 200) };
        return (random.Next(3) switch { 0 => counted, 1 => Math.Min(counted, random.Next(0, 6)), _ => random.Next(0, counted + 1) }, counted);
    }

    private static readonly IndicatorValue Hidden = new IndicatorValue.Unavailable(new UnavailableReason.Hidden());

    private static Breakdown Protect(Breakdown breakdown, string id) =>
        Publish(breakdown, id, Whole(breakdown));

    private static Breakdown Publish(Breakdown breakdown, string id, IndicatorValue publicWhole, params IReadOnlyList<IReadOnlyList<string>> told) =>
        new PartsLedger(Definition(id), Thresholds).Publish(breakdown, Whole(breakdown), publicWhole, None, told);

    private static IndicatorDefinition Definition(string id) => Domain.Indicators.Catalogue.Find(id)!.Definition;

    private static IndicatorValue Whole(Breakdown breakdown) => IndicatorValue.From(
        breakdown.Parts.Sum(part => part.Numerator ?? 0m),
        breakdown.Parts.Sum(part => part.Denominator ?? 0m),
        breakdown.Parts[0].Denominator is null ? Calculation.Count : Calculation.Share);

    private static Breakdown Counts(params int[] counts) => new(
        Dimension.AgeBand,
        [.. counts.Select((count, i) => new Part($"Part {i}", count, null, IndicatorValue.From(count, 0m, Calculation.Count)))]);

    private static Breakdown Shares(params (int Passing, int Counted)[] parts) => new(
        Dimension.AgeBand,
        [
            .. parts.Select((part, i) => new Part(
                $"Part {i}", part.Passing, part.Counted, IndicatorValue.From(part.Passing, part.Counted, Calculation.Share))),
        ]);
}
