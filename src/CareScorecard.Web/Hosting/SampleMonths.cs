using CareScorecard.Application.Access;
using CareScorecard.Application.Sampling;
using CareScorecard.Web.Components;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Hosting;

/// <summary>Fills an empty database with the sample council while the pages are already there.</summary>
internal sealed class SampleMonths(LoadSampleUseCase sample, IOptions<DataOptions> options, ILogger<SampleMonths> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Sample != true)
        {
            return;
        }

        try
        {
            await Task.Run(() => sample.RunAsync(Viewer.Program, options.Value.SampleFolder, stoppingToken), stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The program is stopping; the next start carries on.
        }
        catch (Exception e)
        {
            log.LogError(e, "The sample council could not be loaded. Reference {Reference}", Reference.New());
        }
    }
}
