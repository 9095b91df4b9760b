using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Tests.Homes;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class PublicHomesTests
{
    private static readonly DisclosureThresholds Thresholds = new();

    [Fact]
    public void Nothing_is_hidden_where_nothing_is_small()
    {
        var month = Month((40, PlacementLocation.In, 5m, false), (12, PlacementLocation.Out, 10m, false), (9, PlacementLocation.Out, 40m, false));

        var (distance, _) = Publish(month);

        Assert.Equal([40m, 12m, 9m, 0m, 0m], distance.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void A_small_part_takes_another_of_those_outside_with_it_since_how_many_live_outside_is_known()
    {
        var month = Month((40, PlacementLocation.In, 5m, false), (12, PlacementLocation.Out, 10m, false), (3, PlacementLocation.Out, 40m, false));

        var (distance, _) = Publish(month);

        Assert.Equal([40m, 12m, null, null, 0m], distance.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void Few_unaccompanied_children_far_away_do_not_follow_from_the_measure_that_leaves_them_out()
    {
        // The measure says 30. All who live far away, 33, would tell of the 3 who came alone.
        var month = Month(
            (40, PlacementLocation.In, 5m, false), (12, PlacementLocation.Out, 10m, false), (30, PlacementLocation.Out, 40m, false),
            (3, PlacementLocation.Out, 40m, true), (20, PlacementLocation.In, 5m, true));

        var (distance, _) = Publish(month);

        Assert.True(distance.Parts[2].Hidden);
        Assert.Equal(2, distance.Parts.Count(part => part.Hidden));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_an_earlier_edition_hid_is_not_given_away_by_a_correction(bool isMeasured)
    {
        var homes = new PublicHomes(Thresholds);
        var first = Month((40, PlacementLocation.In, 5m, false), (12, PlacementLocation.Out, 10m, false), (3, PlacementLocation.Out, 40m, false));
        var second = Month((40, PlacementLocation.In, 5m, false), (12, PlacementLocation.Out, 10m, false), (9, PlacementLocation.Out, 40m, false));
        homes.Publish(first, Figures(first));
        var figures = Figures(second).Where(figure => isMeasured || figure.Key != "over-20-miles").ToDictionary();

        var (distance, _) = homes.Publish(second, figures);

        // That 9 live far away tells, with what was shown before, that 3 did: then nothing but the whole is shown.
        Assert.Equal(isMeasured ? PartsLedger.OnlyAsAWhole : null, distance.Unavailable);
        Assert.Equal(isMeasured ? [] : [40m, 12m, null, null, 0m], distance.Parts.Select(part => part.Numerator));
    }

    [Fact]
    public void Few_of_our_own_homes_do_not_follow_from_all_that_we_run()
    {
        // 30 live with our own foster carers, which is a figure of its own: 33 with us would tell of the 3 in our own children's home.
        var builder = new MonthRecordsBuilder("2024-02");
        Add(builder, "F", 30, PlacementType.U6, PlacementProvider.PR1);
        Add(builder, "K", 3, PlacementType.K2, PlacementProvider.PR1);
        Add(builder, "P", 20, PlacementType.K2, PlacementProvider.PR4);
        Add(builder, "A", 40, PlacementType.U6, PlacementProvider.PR4);
        var month = builder.ToCareMonth(population: 20_000);

        var (_, providers) = Publish(month);

        Assert.True(providers.Parts[0].Hidden);
        Assert.True(providers.Parts.Count(part => part.Hidden) >= 2);
    }

    [Theory]
    [InlineData(1, 40, 5)]
    [InlineData(2, 80, 5)]
    [InlineData(3, 120, 7)]
    [InlineData(4, 200, 5)]
    [InlineData(5, 400, 10)]
    [InlineData(6, 25, 5)]
    public void No_small_number_can_be_worked_out_from_everything_that_is_shown(int seed, int children, int hideUpTo)
    {
        var random = new Random(seed);
        for (var again = 0; again < 12; again++)
        {
            var month = ManyHomes.Month(random, children + again);
            var thresholds = new DisclosureThresholds(hideUpTo, Math.Max(6, hideUpTo));
            var figures = Figures(month, thresholds);
            var (distance, providers) = new PublicHomes(thresholds).Publish(month, figures);

            Assert.Empty(WorkedOut(ManyHomes.DistanceCells(month), distance, Tables(month, Dimension.Area, figures, thresholds), figures, thresholds));
            Assert.Empty(WorkedOut(ManyHomes.ProviderCells(month), providers, Tables(month, Dimension.Placement, figures, thresholds), figures, thresholds));
        }
    }

    [Fact]
    public void Where_only_small_columns_are_hidden_the_same_reader_works_them_out()
    {
        var month = Month((40, PlacementLocation.In, 5m, false), (12, PlacementLocation.Out, 10m, false), (3, PlacementLocation.Out, 40m, false));
        var figures = Figures(month);
        var homes = new HomesRule(month);
        var careless = homes.ByDistance() with
        {
            Parts = [.. homes.ByDistance().Parts.Select(part => Thresholds.IsSmall(part.Numerator ?? 0m) ? part with { Numerator = null, Hidden = true } : part)],
        };

        Assert.NotEmpty(WorkedOut(ManyHomes.DistanceCells(month), careless, Tables(month, Dimension.Area, figures, Thresholds), figures, Thresholds));
    }

    /// <summary>A reader who knows every figure and every table of the month, and solves the sums.</summary>
    private static List<string> WorkedOut(
        int[,] cells,
        HomeSplit shown,
        Domain.Publishing.Breakdown rows,
        IReadOnlyDictionary<string, IndicatorValue> figures,
        DisclosureThresholds thresholds)
    {
        var (height, width) = (cells.GetLength(0), cells.GetLength(1));
        var solver = new Solver(height * width);
        IEnumerable<(int, int)> Sum(IEnumerable<int> inRows, IEnumerable<int> inColumns) =>
            inRows.SelectMany(row => inColumns.Select(column => ((row * width) + column, 1)));
        bool Told(string id) => figures[id] is IndicatorValue.Measured;
        var (everyRow, everyColumn) = (Enumerable.Range(0, height).ToList(), Enumerable.Range(0, width).ToList());
        if (Told("children-in-care"))
        {
            solver.See(Sum(everyRow, everyColumn));
        }

        for (var place = 0; place < rows.Parts.Count; place++)
        {
            if (rows.Parts[place].Hidden)
            {
                continue;
            }

            // By area the rows of the table are our columns: in, the three outside, not recorded.
            solver.See(rows.Dimension == Dimension.Placement
                ? Sum([place], everyColumn)
                : Sum(everyRow, place switch { 0 => [0], 1 => [1, 2, 3], _ => [4] }));
        }

        if (rows.Dimension == Dimension.Area)
        {
            if (Told("out-of-area"))
            {
                solver.See(Sum(everyRow, [1, 2, 3]));
                solver.See(Sum(everyRow, [0, 1, 2, 3]));
            }

            if (Told("over-20-miles"))
            {
                solver.See(Sum([0], [2]));
                solver.See(Sum([0], everyColumn));
            }

            if (Told("unaccompanied-share"))
            {
                solver.See(Sum([1], everyColumn));
            }
        }
        else
        {
            foreach (var (id, kinds) in new (string, int[])[]
                { ("in-foster-care", [0, 1, 2]), ("in-house-foster", [0]), ("connected-carers", [2]), ("in-childrens-homes", [3]), ("placed-with-parents", [5]) })
            {
                if (Told(id))
                {
                    solver.See(Sum(kinds, everyColumn));
                }
            }

            foreach (var column in everyColumn.Skip(1))
            {
                solver.See(Sum([0], [column]));
            }

            solver.See(Sum([1], [0]));
        }

        foreach (var column in everyColumn.Where(column => shown.Parts.Count > 0 && !shown.Parts[column].Hidden))
        {
            solver.See(Sum(everyRow, [column]));
        }

        var smallCells =
            from row in everyRow
            from column in everyColumn
            where thresholds.IsSmall(cells[row, column]) && solver.CanWorkOut(Sum([row], [column]))
            select $"cell {row} {column}: {cells[row, column]}";
        var smallColumns =
            from column in everyColumn
            let all = everyRow.Sum(row => cells[row, column])
            where thresholds.IsSmall(all) && solver.CanWorkOut(Sum(everyRow, [column]))
            select $"column {column}: {all}";

        // Where other figures gave a number away on their own nothing more is shown.
        return shown.Unavailable is null ? [.. smallCells, .. smallColumns] : [];
    }

    private static (HomeSplit Distance, HomeSplit Provider) Publish(CareMonth month) => new PublicHomes(Thresholds).Publish(month, Figures(month));

    private static Domain.Publishing.Breakdown Tables(
        CareMonth month, Dimension dimension, IReadOnlyDictionary<string, IndicatorValue> figures, DisclosureThresholds thresholds) =>
        new PublicTable(Domain.Indicators.Catalogue.Find("children-in-care")!, dimension, thresholds).Publish(month, figures);

    private static IReadOnlyDictionary<string, IndicatorValue> Figures(CareMonth month, DisclosureThresholds? thresholds = null)
    {
        var staff = Domain.Indicators.Catalogue.All.ToDictionary(indicator => indicator.Definition.Id, indicator => indicator.Judge(month).Value);
        return PublicFigures.Protect([new Edition(month.Month, 1, staff)], id => Domain.Indicators.Catalogue.Find(id)?.Definition, thresholds ?? Thresholds)[0];
    }

    private static CareMonth Month(params (int Children, PlacementLocation Location, decimal Miles, bool Alone)[] groups)
    {
        var builder = new MonthRecordsBuilder("2024-02");
        foreach (var (group, place) in groups.Select((group, place) => (group, place)))
        {
            for (var i = 0; i < group.Children; i++)
            {
                builder.With(A.Child($"C{place}-{i}") with
                {
                    PlacementType = PlacementType.U6,
                    PlacementProvider = PlacementProvider.PR1,
                    PlacementLocation = group.Location,
                    MilesFromHome = group.Miles,
                    UnaccompaniedAsylumSeeking = group.Alone,
                });
            }
        }

        return builder.ToCareMonth(population: 20_000);
    }

    private static void Add(MonthRecordsBuilder builder, string prefix, int children, PlacementType type, PlacementProvider provider)
    {
        for (var i = 0; i < children; i++)
        {
            builder.With(A.Child($"{prefix}{i}") with
            {
                PlacementType = type,
                PlacementProvider = provider,
                PlacementLocation = PlacementLocation.In,
                UnaccompaniedAsylumSeeking = false,
            });
        }
    }
}
