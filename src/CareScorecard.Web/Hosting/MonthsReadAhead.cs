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

    // A file that stays out of reach fills no log.
    private bool _isTold;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Look, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program is stopping.
        }
    }

    internal async Task LookAsync(CancellationToken stopping)
    {
        try
        {
            await careMonths.ForgetDeletedAsync(stopping);
            await quality.ForgetDeletedAsync(stopping);
            await careMonths.ReadAheadAsync(await settings.RunAsync(Viewer.Program, stopping), stopping);
            _isTold = false;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Nothing is lost: whoever asks reads for themselves, and is told if it cannot be read. The next look may succeed.
            if (!_isTold)
            {
                log.LogError(e, "The months could not be read ahead. Reference {Reference}", Reference.New());
            }

            _isTold = true;
        }
    }
}
