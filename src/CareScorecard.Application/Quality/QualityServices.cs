using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Application.Quality;

internal static class QualityServices
{
    public static void AddQuality(this IServiceCollection services)
    {
        services.AddSingleton<HeldQuality>();
        services.AddSingleton<ReadQualityUseCase>();
        services.AddSingleton<ExportQualityUseCase>();
    }
}
