using System.Diagnostics;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using Xunit;
using Xunit.Abstractions;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class PublicFiguresTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(9)]
    [InlineData(20)]
    public void No_hidden_figure_can_be_worked_out_from_any_run_of_months(int size)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            AssertSafe(InventedFlows.Draw(seed, months: 26, size), new DisclosureThresholds());
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public void No_hidden_figure_can_be_worked_out_from_an_edition_and_its_restatement(int size)
    {
        for (var seed = 1; seed <= 12; seed++)
        {
            AssertSafe(InventedFlows.Draw(seed, months: 18, size, restated: seed), new DisclosureThresholds(7, 10));
        }
    }

    private void AssertSafe(InventedFlows flows, DisclosureThresholds thresholds)
    {
        var watch = Stopwatch.StartNew();
        var shown = PublicFigures.Protect(flows.Editions, id => Domain.Indicators.Catalogue.Find(id)?.Definition, thresholds);
        output.WriteLine($"{watch.Elapsed.TotalMilliseconds} ms");
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

        foreach (var id in flows.Editions[0].Figures.Keys)
        {
            output.WriteLine($"{id}: {shown.Count(figures => figures[id] is IndicatorValue.Measured)} of {shown.Count}");
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
