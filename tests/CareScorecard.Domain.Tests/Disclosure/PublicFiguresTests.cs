using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class PublicFiguresTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(20)]
    public void No_hidden_figure_can_be_worked_out_from_any_run_of_months(int size)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            AssertSafe(InventedFlows.Draw(seed, months: 26, size), new DisclosureThresholds());
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public void No_hidden_figure_can_be_worked_out_from_an_edition_and_its_restatement(int size)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            AssertSafe(InventedFlows.Draw(seed, months: 18, size, restated: seed), new DisclosureThresholds(7, 10));
        }
    }

    [Fact]
    public void Net_change_is_shown_and_neither_of_two_flows_behind_it_when_one_is_small()
    {
        // 430 and 421 are shown; 3 came in, so 12 left: the 12 would tell.
        var shown = Protect(
            [
                Month(1, ("children-in-care", 430), ("started-in-month", 20), ("ended-in-month", 15)),
                Month(2, ("children-in-care", 421), ("started-in-month", 3), ("ended-in-month", 12)),
                Month(3, ("children-in-care", 424), ("started-in-month", 9), ("ended-in-month", 6)),
            ],
            new DisclosureThresholds());

        Assert.Equal([430m, 421m, 424m], shown.Select(figures => figures["children-in-care"].Number));
        Assert.Equal([20m, null, 9m], shown.Select(figures => figures["started-in-month"].Number));
        Assert.Equal([15m, null, 6m], shown.Select(figures => figures["ended-in-month"].Number));
    }

    [Fact]
    public void A_zero_is_hidden_where_it_would_tell()
    {
        // Nobody left, and 3 more are in care: the zero would say that 3 came in.
        var shown = Protect(
            [
                Month(1, ("children-in-care", 421), ("started-in-month", 20), ("ended-in-month", 15)),
                Month(2, ("children-in-care", 424), ("started-in-month", 3), ("ended-in-month", 0)),
            ],
            new DisclosureThresholds());

        Assert.Equal([424m, null, null], shown[1].Values.Select(value => value.Number));
    }

    [Fact]
    public void Twelve_months_are_hidden_where_the_month_that_fell_out_is_shown()
    {
        var editions = Enumerable.Range(1, 13)
            .Select(i => Month(i, ("started-in-month", i == 13 ? 3 : 10), ("started-12-months", i == 13 ? 113 : 120)))
            .ToList();

        var shown = Protect(editions, new DisclosureThresholds());

        Assert.Equal([null, null], shown[12].Values.Select(value => value.Number));
        Assert.All(shown.Take(12), figures => Assert.Equal([10m, 120m], figures.Values.Select(value => value.Number)));
    }

    [Fact]
    public void What_is_hidden_never_depends_on_later_months()
    {
        var flows = InventedFlows.Draw(seed: 5, months: 20, size: 6);
        var all = Protect(flows.Editions, new DisclosureThresholds());

        var then = Protect(flows.Editions.Take(11).ToList(), new DisclosureThresholds());

        Assert.All(then.Zip(all), pair => Assert.Equal(pair.Second, pair.First));
    }

    [Fact]
    public void A_month_that_is_published_late_is_judged_by_what_was_shown_before_it()
    {
        // March was published before February: both stocks are known, so that February's small flow has to hide the others then.
        var january = Month(1, ("children-in-care", 430), ("started-in-month", 20), ("ended-in-month", 15));
        var february = Month(2, ("children-in-care", 421), ("started-in-month", 3), ("ended-in-month", 12));
        var march = Month(3, ("children-in-care", 424), ("started-in-month", 9), ("ended-in-month", 6));

        var shown = Protect([january, march, february], new DisclosureThresholds());

        Assert.Equal([430m, 424m, 421m], shown.Select(figures => figures["children-in-care"].Number));
        Assert.Equal([20m, 9m, null], shown.Select(figures => figures["started-in-month"].Number));
        Assert.Equal([15m, 6m, null], shown.Select(figures => figures["ended-in-month"].Number));
    }

    [Theory]
    [InlineData(495, 500, null)]
    [InlineData(494, 500, 494)]
    public void What_a_figure_leaves_out_is_a_part_of_a_breakdown_and_must_not_follow(int recorded, int children, int? shown)
    {
        var edition = new Edition(
            new ReportingMonth(2024, 1),
            1,
            new Dictionary<string, IndicatorValue>
            {
                ["children-in-care"] = IndicatorValue.From(children, 0m, Calculation.Count),
                ["ethnicity-recorded"] = IndicatorValue.From(recorded, children, Calculation.Share),
            });

        var figures = Protect([edition], new DisclosureThresholds())[0];

        Assert.Equal(children, figures["children-in-care"].Number);
        Assert.Equal((decimal?)shown, (figures["ethnicity-recorded"] as IndicatorValue.Measured)?.Numerator);
    }

    [Fact]
    public void The_foster_carers_of_others_do_not_follow_from_the_figures_of_ours_and_of_the_family()
    {
        // 300 with foster carers, 100 of them ours and 197 family: 3 are with others.
        var edition = new Edition(
            new ReportingMonth(2024, 1),
            1,
            new Dictionary<string, IndicatorValue>
            {
                ["children-in-care"] = IndicatorValue.From(420, 0m, Calculation.Count),
                ["in-foster-care"] = IndicatorValue.From(300, 420, Calculation.Share),
                ["in-house-foster"] = IndicatorValue.From(100, 420, Calculation.Share),
                ["connected-carers"] = IndicatorValue.From(197, 420, Calculation.Share),
            });

        var figures = Protect([edition], new DisclosureThresholds())[0];

        Assert.Equal(["connected-carers"], figures.Where(figure => figure.Value.Number is null).Select(figure => figure.Key));
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, IndicatorValue>> Protect(
        IReadOnlyList<Edition> editions, DisclosureThresholds thresholds) =>
        PublicFigures.Protect(editions, id => Domain.Indicators.Catalogue.Find(id)?.Definition, thresholds);

    private static Edition Month(int number, params (string Id, int Count)[] counts) => new(
        new ReportingMonth(2023, 1).AddMonths(number),
        1,
        counts.ToDictionary(count => count.Id, count => IndicatorValue.From(count.Count, 0m, Calculation.Count)));

    private static void AssertSafe(InventedFlows flows, DisclosureThresholds thresholds)
    {
        var shown = Protect(flows.Editions, thresholds);
        var solver = new Solver(flows.Unknowns);
        for (var i = 0; i < shown.Count; i++)
        {
            foreach (var ((id, _), sum) in flows.Made[i])
            {
                if (shown[i][id] is IndicatorValue.Measured)
                {
                    solver.See(sum);
                }
            }
        }

        for (var i = 0; i < shown.Count; i++)
        {
            foreach (var (id, value) in flows.Editions[i].Figures)
            {
                if (shown[i][id] is IndicatorValue.Measured)
                {
                    Assert.Equal(value, shown[i][id]);
                    Assert.Null(SmallNumberRule.Judge(Domain.Indicators.Catalogue.Find(id)!.Definition, value, thresholds));
                }
                else if (value is IndicatorValue.Measured { Numerator: > 0m } measured)
                {
                    Assert.False(
                        Known(flows, i, id, measured, thresholds, solver),
                        $"{id} {flows.Editions[i].Month} version {flows.Editions[i].Version}: {measured}");
                }
            }
        }
    }

    /// <summary>A count: its number. Others: both numbers, so that the value follows; or either, where it is the small one.</summary>
    private static bool Known(
        InventedFlows flows, int edition, string id, IndicatorValue.Measured value, DisclosureThresholds thresholds, Solver solver)
    {
        var numerator = solver.CanWorkOut(flows.Made[edition][(id, false)]);
        if (!flows.Made[edition].TryGetValue((id, true), out var below))
        {
            return numerator;
        }

        var denominator = solver.CanWorkOut(below);
        return (numerator && denominator)
            || (numerator && thresholds.IsSmall(value.Numerator))
            || (denominator && thresholds.IsSmall(value.Denominator ?? 0m) && id != "iro-caseload");
    }
}
