using CareScorecard.Application.Access;
using CareScorecard.Application.Quality;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Web.Components;

namespace CareScorecard.Web.Hosting;

/// <summary>
/// Has the months' records at hand before the first reader limits a figure, after the start and after each load; and lets go of those that
/// another program deleted.
/// </summary>
internal sealed class MonthsReadAhead(
    CareMonthCache careMonths, HeldQuality quality, ReadSettingsUseCase settings, TimeProvider clock, ILogger<MonthsReadAhead> log) : BackgroundService
{
    // The first page comes first. What is at hand already costs nothing to look at again.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await careMonths.ForgetDeletedAsync(stoppingToken);
                await quality.ForgetDeletedAsync(stoppingToken);
                await careMonths.ReadAheadAsync(await settings.RunAsync(Viewer.Program, stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program is stopping.
        }
        catch (Exception e)
        {
            // Nothing is lost: whoever asks reads for themselves, and is told if it cannot be read.
            log.LogError(e, "The months could not be read ahead. Reference {Reference}", Reference.New());
        }
    }
}
