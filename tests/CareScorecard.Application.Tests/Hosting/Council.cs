using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using CareScorecard.Import.Writing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CareScorecard.Application.Tests.Hosting;

/// <summary>A council with a real database of its own, in a temporary folder, and all use cases over it.</summary>
public sealed class Council : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-application-").FullName;
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;

    public T Use<T>()
        where T : notnull => _services!.GetRequiredService<T>();

    public async Task InitializeAsync()
    {
        var database = await ScorecardDatabase.OpenAsync(Path.Combine(_folder, "council.db"), CancellationToken.None);
        _services = new ServiceCollection().AddCareScorecard(database).BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The records as a workbook on disk, as an analyst would bring it.</summary>
    public string Write(MonthRecords records, string name)
    {
        var path = Path.Combine(_folder, name);
        using var file = File.Create(path);
        CareScorecardWorkbook.Write(records, file);
        return path;
    }

    public Task<MonthCheck> CheckAsync(params string[] paths) => CheckAsync(month: null, leaveOut: false, paths);

    public Task<MonthCheck> CheckAsync(ReportingMonth? month, bool leaveOut, params string[] paths) =>
        Use<CheckMonthUseCase>().RunAsync(
            Viewer.Staff,
            new ReadRequest { Files = [.. paths.Select(SourceFile.FromPath)], Month = month, LeaveOutStops = leaveOut },
            progress: null,
            CancellationToken.None);

    public Task<AcceptOutcome> AcceptAsync(MonthCheck check, Acceptance? acceptance = null) =>
        Use<AcceptMonthUseCase>().RunAsync(Viewer.Staff, check, acceptance ?? new Acceptance(), CancellationToken.None);

    public async Task<AcceptOutcome> LoadAsync(MonthRecords records, string? reason = null) => await AcceptAsync(
        await CheckAsync(Write(records, $"{records.Month}-{Guid.NewGuid():N}.xlsx")),
        new Acceptance { Reason = reason, WarningsBecause = "Made up for a test" });

    /// <returns>What is wrong, a sentence each; empty when everything was set.</returns>
    public async Task<IReadOnlyList<string>> SetAsync(params SettingChange[] changes) =>
        await Use<ChangeSettingsUseCase>().RunAsync(Viewer.Program, changes, CancellationToken.None) is SettingsOutcome.Refused refused
            ? [.. refused.Problems.Select(problem => problem.Words)]
            : [];
}
