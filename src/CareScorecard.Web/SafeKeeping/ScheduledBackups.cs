using CareScorecard.Application.Access;
using CareScorecard.Application.SafeKeeping;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.SafeKeeping;

/// <summary>Backs the database up by plan, while people work with it. The made-up council needs none.</summary>
internal sealed class ScheduledBackups(
    BackUpUseCase backUp,
    BackupStore backups,
    DatabaseKindStore kind,
    DatabaseCondition condition,
    IOptions<BackupOptions> options,
    TimeProvider clock,
    ILogger<ScheduledBackups> log) : BackgroundService
{
    private const string Backup = "backup";

    // Looked at anew each time: the computer may have slept, or its clock been set.
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.EveryHours == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(Look, clock);
        try
        {
            do
            {
                await BackUpIfDueAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program is stopping.
        }
    }

    private async Task BackUpIfDueAsync(CancellationToken stopping)
    {
        try
        {
            if (!IsDue() || await kind.ReadKindAsync(stopping) == DatabaseKind.Sample)
            {
                return;
            }

            var made = await backUp.RunAsync(Viewer.Program, options.Value.Folder, options.Value.Keep, stopping);
            if (log.IsEnabled(LogLevel.Information))
            {
                log.LogInformation("Backed up to {Path}.", made.Found.Path);
            }

            condition.Set(Backup, null);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The planned backup could not be made.");
            condition.Set(Backup, e is DatabaseUnusableException ? e.Message : "The planned backup could not be made.");
        }
    }

    private bool IsDue()
    {
        var now = clock.GetUtcNow().UtcDateTime;

        // One that is later than now was made when the clock was ahead: it says nothing of the last day.
        var folder = string.IsNullOrWhiteSpace(options.Value.Folder) ? backups.DefaultFolder : options.Value.Folder;
        return backups.LastIn(folder) is not { } last
            || now - last >= TimeSpan.FromHours(options.Value.EveryHours)
            || last > now;
    }
}
