using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Application.Loads;

internal static class LoadsServices
{
    public static void AddLoads(this IServiceCollection services)
    {
        services.AddSingleton<ReadLoadsUseCase>();
        services.AddSingleton<CompareVersionsUseCase>();
        services.AddSingleton<ExportLoadUseCase>();
        services.AddSingleton<WatchFolderUseCase>();
    }
}
