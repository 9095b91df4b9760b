using CareScorecard.Application.Access;
using CareScorecard.Application.Loads;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Hosting;

/// <summary>Looks into the watched folder, where one is set, while people work with the program.</summary>
internal sealed class FolderWatch(
    WatchFolderUseCase folder, IOptions<WatchOptions> options, IOptions<UploadOptions> upload, TimeProvider clock, ILogger<FolderWatch> log) : BackgroundService
{
    /// <summary>Who it is in the record of what was done.</summary>
    public static Viewer Watcher { get; } = Viewer.Program with { Name = "Watched folder" };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.IsNullOrWhiteSpace(options.Value.Folder))
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.EverySeconds), clock);
        try
        {
            do
            {
                await LookAsync(options.Value.Folder, stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program is stopping: what was taken up is taken up again at the next start.
        }
    }

    private async Task LookAsync(string path, CancellationToken stopping)
    {
        try
        {
            foreach (var outcome in await folder.RunAsync(Watcher, path, WatchFolderUseCase.Settling, upload.Value.MaxBytes, stopping))
            {
                // Not the name of the file: a person chose it, and it may be a child's.
                if (log.IsEnabled(LogLevel.Information))
                {
                    log.LogInformation("Watched folder: {Words}", outcome.Words);
                }
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A share that is away comes back: the next look tries again, and nothing is lost meanwhile.
            log.LogError(e, "The watched folder could not be looked into.");
        }
    }
}
