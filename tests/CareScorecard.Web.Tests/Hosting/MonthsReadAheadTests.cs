using CareScorecard.Application;
using CareScorecard.Application.Quality;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CareScorecard.Web.Tests.Hosting;

public sealed class MonthsReadAheadTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("carescorecard-ahead-");

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_once_and_looked_at_again()
    {
        var path = Path.Combine(_folder.FullName, "council.db");
        await using var services = new ServiceCollection()
            .AddCareScorecard(await ScorecardDatabase.OpenAsync(path, CancellationToken.None)).BuildServiceProvider();
        var log = new Errors();
        using var ahead = new MonthsReadAhead(
            services.GetRequiredService<CareMonthCache>(),
            services.GetRequiredService<HeldQuality>(),
            services.GetRequiredService<ReadSettingsUseCase>(),
            TimeProvider.System,
            log);
        List<int> told = [];
        async Task LookAsync(string? change)
        {
            if (change is not null)
            {
                Execute(path, change);
            }

            await ahead.LookAsync(CancellationToken.None);
            told.Add(log.Count);
        }

        await LookAsync(change: null);
        await LookAsync("""ALTER TABLE "MonthVersions" RENAME TO "Elsewhere" """);
        await LookAsync(change: null);
        await LookAsync("""ALTER TABLE "Elsewhere" RENAME TO "MonthVersions" """);
        await LookAsync("""ALTER TABLE "MonthVersions" RENAME TO "Elsewhere" """);

        Assert.Equal([0, 1, 1, 1, 2], told);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private sealed class Errors : ILogger<MonthsReadAhead>
    {
        public int Count { get; private set; }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Count += logLevel == LogLevel.Error ? 1 : 0;
    }
}
