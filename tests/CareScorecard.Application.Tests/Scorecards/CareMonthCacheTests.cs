using CareScorecard.Application.Access;
using CareScorecard.Application.Quality;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CareScorecard.Application.Tests.Scorecards;

/// <summary>Three months of 10 children each, and as many leavers as there are small: 2.</summary>
public sealed class CareMonthCacheTests : IAsyncLifetime
{
    private static readonly ReportingMonth[] Months = [new(2024, 1), new(2024, 2), new(2024, 3)];

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        foreach (var month in Months)
        {
            await _council.PublishAsync(month, children: 10, moved: 1, small: 2);
        }
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Theory]
    [InlineData(36, 3)]
    [InlineData(35, 2)]
    [InlineData(24, 2)]
    [InlineData(11, 1)]
    public async Task The_latest_months_are_at_hand_as_many_as_can_be_kept(int periods, int expected)
    {
        var cache = new CareMonthCache(_council.Use<MonthStore>(), periods);

        await cache.ReadAheadAsync(await _council.Settings.RunAsync(Viewer.Staff, CancellationToken.None), CancellationToken.None);

        // Whatever is read from now on has nobody in it.
        await EmptyAsync();
        int[] counts = await CountAsync(cache);
        Assert.Equal(Months.Select((_, i) => i < Months.Length - expected ? 0 : 12), counts);
    }

    [Fact]
    public async Task Looking_again_reads_nothing_twice()
    {
        var cache = new CareMonthCache(_council.Use<MonthStore>());
        var settings = await _council.Settings.RunAsync(Viewer.Staff, CancellationToken.None);
        await cache.ReadAheadAsync(settings, CancellationToken.None);
        var first = await ReadAsync(cache, Months[2]);

        await cache.ReadAheadAsync(settings, CancellationToken.None);

        Assert.Same(first, await ReadAsync(cache, Months[2]));
    }

    [Fact]
    public async Task Records_that_another_program_deleted_do_not_live_on()
    {
        var cache = new CareMonthCache(_council.Use<MonthStore>());
        var quality = new HeldQuality(_council.Use<MonthStore>(), cache);
        var (january, february) = (await FindAsync(Months[0]), await FindAsync(Months[1]));
        foreach (var version in new[] { january, february })
        {
            Assert.Equal(12, (await cache.ReadAsync(version, null, CancellationToken.None)).Children.Count);
            Assert.NotEmpty((await quality.ReadAsync(version, null, CancellationToken.None)).Month.Faults);
        }

        var kept = await quality.ReadAsync(february, null, CancellationToken.None);
        await new RetentionStore(_council.Use<ScorecardDatabase>()).DeleteAsync(
            [Months[0]], new RecordsDeletion(new DateOnly(2026, 11, 1), 1), by: null, new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc), CancellationToken.None);

        await cache.ForgetDeletedAsync(CancellationToken.None);
        await quality.ForgetDeletedAsync(CancellationToken.None);

        // Asked for as they were before, they would come from memory if they were there.
        Assert.Empty((await cache.ReadAsync(january, null, CancellationToken.None)).Children);
        Assert.Empty((await quality.ReadAsync(january, null, CancellationToken.None)).Month.Faults);
        Assert.Equal(12, (await cache.ReadAsync(february, null, CancellationToken.None)).Children.Count);
        Assert.Same(kept, await quality.ReadAsync(february, null, CancellationToken.None));
    }

    private async Task<MonthVersion> FindAsync(ReportingMonth month) =>
        (await _council.Use<MonthStore>().FindCurrentAsync(month, CancellationToken.None))!;

    private async Task EmptyAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={_council.Use<ScorecardDatabase>().Path};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """DELETE FROM "PlacementStays"; DELETE FROM "PeriodsOfCare" """;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Latest first, so that asking drops nothing that is still to be asked for.</summary>
    private async Task<int[]> CountAsync(CareMonthCache cache)
    {
        var counts = new List<int>();
        foreach (var month in Months.AsEnumerable().Reverse())
        {
            counts.Add((await ReadAsync(cache, month)).Children.Count);
        }

        counts.Reverse();
        return [.. counts];
    }

    private async Task<CareMonth> ReadAsync(CareMonthCache cache, ReportingMonth month) =>
        await cache.ReadAsync(await FindAsync(month), null, CancellationToken.None);
}
