using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareScorecard.Application.Tests.Scorecards;

/// <summary>An invented council with a database of its own and some published months.</summary>
internal sealed class PublishedCouncil : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;

    private PublishedCouncil(DirectoryInfo folder, ScorecardDatabase database)
    {
        _folder = folder;
        _services = new ServiceCollection().AddCareScorecard(database).BuildServiceProvider();
    }

    public ReadScorecardUseCase Scorecards => _services.GetRequiredService<ReadScorecardUseCase>();

    public ReadIndicatorUseCase Indicators => _services.GetRequiredService<ReadIndicatorUseCase>();

    public RebaseUseCase Rebases => _services.GetRequiredService<RebaseUseCase>();

    public ReadSettingsUseCase Settings => _services.GetRequiredService<ReadSettingsUseCase>();

    public T Use<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static async Task<PublishedCouncil> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("carescorecard-application-");
        return new PublishedCouncil(
            folder, await ScorecardDatabase.OpenAsync(Path.Combine(folder.FullName, "carescorecard.db"), CancellationToken.None));
    }

    /// <summary>
    /// Children in care since 2020. The first <paramref name="moved"/> of them moved home once, the last <paramref name="small"/> are
    /// boys and live with their parents; as many others left care this month.
    /// </summary>
    public async Task PublishAsync(ReportingMonth month, int children, int moved, int small)
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= children; i++)
        {
            var (id, isSmall) = ($"C{i}", i > children - small);
            builder.With(A.Child(id) with
            {
                Sex = isSmall ? Sex.Male : Sex.Female,
                PlacementType = isSmall ? PlacementType.P1 : PlacementType.U6,
                ReviewingOfficer = i % 2 == 0 ? "Officer Even" : "Officer Odd",
            });
            if (i <= moved)
            {
                builder.With(
                    A.Stay(id, "2020-01-01", $"{month.AddMonths(-3)}-01"), A.Stay(id, $"{month.AddMonths(-3)}-01", type: PlacementType.U4));
            }
            else
            {
                builder.With(A.Stay(id, "2020-01-01"));
            }
        }

        for (var i = 1; i <= small; i++)
        {
            builder.With(A.Child($"L{month}{i}", ended: $"{month}-{i:00}"));
        }

        await PublishAsync(month, builder);
    }

    /// <summary>The records as the month's next version, published: every version a day after the one before.</summary>
    public async Task PublishAsync(ReportingMonth month, MonthRecordsBuilder builder)
    {
        var held = (await Use<MonthStore>().FindCurrentAsync(month, CancellationToken.None))?.Number ?? 0;
        var at = month.LastDay.AddDays(4 + held).ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
        await LoadAsync(month, builder, at);
        await PublishAsync(month, at);
    }

    /// <summary>The records as the month's next version, a draft.</summary>
    public async Task LoadAsync(ReportingMonth month, MonthRecordsBuilder builder, DateTime at)
    {
        var months = Use<MonthStore>();
        var careMonth = CareMonths.Of(builder.Build());
        var children = careMonth.Children.Count;
        Assert.IsType<AcceptedVersion.Saved>(await months.AcceptAsync(
            new AcceptMonth
            {
                Records = careMonth.Records,
                Load = new LoadRecord
                {
                    Month = month,
                    Files = [new LoadedFile($"{month}.xlsx", 1000, Guid.NewGuid().ToString("N") + Guid.NewGuid().ToString("N"), "carescorecard")],
                    Rows = new RowCounts(children, children, 0),
                    Reason = "Corrected",
                    LoadedAt = at,
                },
                ExpectedCurrentVersion = (await months.FindCurrentAsync(month, CancellationToken.None))?.Number,
                Figures = [.. Catalogue.All.Select(indicator => Judge(indicator, careMonth))],
            },
            CancellationToken.None));
    }

    /// <summary>Publishes the month's current version.</summary>
    public async Task PublishAsync(ReportingMonth month, DateTime at)
    {
        var current = (await Use<MonthStore>().FindCurrentAsync(month, CancellationToken.None))!;
        Assert.IsType<StateChange.Done>(
            await Use<MonthStore>().ChangeStateAsync(month, current.Number, VersionState.Published, null, null, at, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static StoredFigure Judge(Indicator indicator, CareMonth month)
    {
        var outcome = indicator.Judge(month);
        return new StoredFigure(
            indicator.Definition, outcome.Value, indicator.Definition.AgainstPopulation ? outcome.Cohort?.Passing.Count : null);
    }
}
