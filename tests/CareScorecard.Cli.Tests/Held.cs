using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;

namespace CareScorecard.Cli.Tests;

/// <summary>Two small months of invented children, saved without the reader: January 2024 published, February a draft.</summary>
internal static class Held
{
    public static readonly ReportingMonth January = new(2024, 1);

    public static readonly ReportingMonth February = new(2024, 2);

    /// <param name="measures">Figures brought ready-made with either month.</param>
    public static async Task SaveAsync(string path, params CouncilMeasure[] measures)
    {
        var months = new MonthStore(await ScorecardDatabase.OpenAsync(path, CancellationToken.None));
        await SaveAsync(months, Records(January, children: 10, moved: 3) with { Measures = measures });
        await months.ChangeStateAsync(January, 1, VersionState.Published, null, null, LoadedAt(January), CancellationToken.None);
        await SaveAsync(months, Records(February, children: 12, moved: 4) with { Measures = measures });
    }

    /// <summary>One month, as a draft.</summary>
    /// <param name="expected">The version of it that is held; null for none.</param>
    public static async Task SaveAsync(string path, MonthRecords records, int? expected = null) =>
        await SaveAsync(new MonthStore(await ScorecardDatabase.OpenAsync(path, CancellationToken.None)), records, expected);

    /// <summary>Children in care since 2020; the first <paramref name="moved"/> of them moved home once, in June 2023. Every third is a boy.</summary>
    public static MonthRecords Records(ReportingMonth month, int children, int moved)
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= children; i++)
        {
            var id = $"C{i}";
            builder.With(A.Child(id) with { Sex = i % 3 == 0 ? Sex.Male : Sex.Female });
            if (i <= moved)
            {
                builder.With(A.Stay(id, "2020-01-01", "2023-06-10"), A.Stay(id, "2023-06-10", type: PlacementType.U4));
            }
            else
            {
                builder.With(A.Stay(id, "2020-01-01"));
            }
        }

        return builder.Build();
    }

    private static async Task SaveAsync(MonthStore months, MonthRecords records, int? expected = null)
    {
        var month = CareMonths.Of(records);
        var saved = await months.AcceptAsync(
            new AcceptMonth
            {
                Records = records,
                Load = new LoadRecord
                {
                    Month = records.Month,
                    Files = [new LoadedFile($"{records.Month}.xlsx", 1000, new string('a', 64), "carescorecard")],
                    Rows = new RowCounts(records.Periods.Count, records.Periods.Count, 0),
                    LoadedAt = LoadedAt(records.Month),
                },
                Figures =
                [
                    .. Catalogue.All.Select(indicator => Judge(indicator, month)),
                    .. CouncilMeasures.Of(records).Figures.Select(figure => new StoredFigure(figure.Definition, figure.Value)),
                ],
                ExpectedCurrentVersion = expected,
            },
            CancellationToken.None);
        Assert.IsType<AcceptedVersion.Saved>(saved);
    }

    private static StoredFigure Judge(Indicator indicator, CareMonth month)
    {
        var outcome = indicator.Judge(month);
        return new StoredFigure(
            indicator.Definition, outcome.Value, indicator.Definition.AgainstPopulation ? outcome.Cohort?.Passing.Count : null);
    }

    private static DateTime LoadedAt(ReportingMonth month) => month.LastDay.AddDays(4).ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
}
