using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Domain.Tests.Homes;

/// <summary>Invented children in homes of every kind, blanks among them.</summary>
internal static class ManyHomes
{
    private static readonly PlacementType?[] Types =
        [null, PlacementType.A3, PlacementType.K2, PlacementType.K3, PlacementType.P1, PlacementType.R5, PlacementType.U1, PlacementType.U3, PlacementType.U4, PlacementType.U6];

    private static readonly PlacementProvider?[] Providers =
        [null, PlacementProvider.PR1, PlacementProvider.PR1, PlacementProvider.PR1, PlacementProvider.PR2, PlacementProvider.PR3, PlacementProvider.PR4, PlacementProvider.PR4, PlacementProvider.PR5];

    public static CareMonth Month(Random random, int children)
    {
        var builder = new MonthRecordsBuilder("2024-02");
        for (var i = 0; i < children; i++)
        {
            var type = Types[random.Next(Types.Length)];
            builder.With(A.Child($"C{i}") with
            {
                UnaccompaniedAsylumSeeking = random.Next(12) switch { 0 => true, 1 => null, _ => false },
                PlacementType = type,
                PlacementProvider = type == PlacementType.P1 && random.Next(8) > 0 ? PlacementProvider.PR0 : Providers[random.Next(Providers.Length)],
                PlacementLocation = random.Next(14) switch { 0 => null, < 9 => PlacementLocation.In, _ => PlacementLocation.Out },
                MilesFromHome = random.Next(10) == 0 ? null : random.Next(60),
            });
        }

        return builder.ToCareMonth(population: 20_000);
    }

    /// <summary>Counted again by hand: those who did not come alone, and those who did, by how far away they live.</summary>
    public static int[,] DistanceCells(CareMonth month)
    {
        var cells = new int[2, 5];
        foreach (var child in month.Records.Periods)
        {
            var column = child.PlacementLocation is null ? 4
                : child.PlacementLocation == PlacementLocation.In ? 0
                : child.MilesFromHome is not { } miles ? 3
                : miles > 20m ? 2 : 1;
            cells[child.UnaccompaniedAsylumSeeking == true ? 1 : 0, column]++;
        }

        return cells;
    }

    /// <summary>Counted again by hand: kinds of home down, providers across in the order PR1 to PR5, PR0, not recorded.</summary>
    public static int[,] ProviderCells(CareMonth month)
    {
        var cells = new int[9, 7];
        foreach (var child in month.Records.Periods)
        {
            var kind = child.PlacementType?.ToString() switch
            {
                null => 8,
                "U4" or "U5" or "U6" => child.PlacementProvider == PlacementProvider.PR1 ? 0 : 1,
                "U1" or "U2" or "U3" => 2,
                "K1" or "K2" => 3,
                "H5" or "P2" or "K3" => 4,
                "P1" => 5,
                "A3" or "A4" or "A5" or "A6" => 6,
                _ => 7,
            };
            cells[kind, child.PlacementProvider is { } provider ? ((int)provider + 5) % 6 : 6]++;
        }

        return cells;
    }
}
