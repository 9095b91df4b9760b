using CareScorecard.Application;
using CareScorecard.Data;
using CareScorecard.Web.Components;
using CareScorecard.Web.Configuration;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Hosting;

/// <summary>Puts the program together: settings, database, pages, and what keeps them safe.</summary>
internal static class ScorecardHost
{
    /// <exception cref="DatabaseUnusableException">The message says why, in words.</exception>
    /// <exception cref="OptionsValidationException">The message names the setting.</exception>
    public static async Task<WebApplication> BuildAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ConfigureEndpointDefaults(LoopbackOnly.Check);
        });
        AddOptions(builder);
        await AddDatabaseAsync(builder);
        AddPages(builder.Services);

        var app = builder.Build();
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapHealthChecks("/health/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.MapGet("/export/scorecard.xlsx", ScorecardDownload.GetAsync);

        // Our own header says who may frame the pages: nobody.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null);
        return app;
    }

    private static void AddOptions(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IValidateOptions<DataOptions>, DataOptionsCheck>();
        builder.Services.AddSingleton<IValidateOptions<UploadOptions>, UploadOptionsCheck>();
        builder.Services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.Section).ValidateOnStart();
        builder.Services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).Configure(Complete).ValidateOnStart();

        void Complete(DataOptions options)
        {
            options.DataFolder = builder.Configuration[DataOptions.FolderVariable] ?? options.DataFolder;
            options.Sample ??= builder.Environment.IsDevelopment() && options.HasSampleMonths;
        }
    }

    private static async Task AddDatabaseAsync(WebApplicationBuilder builder)
    {
        // The database is opened before there is a host, so that a file that cannot be used is told at once and in words.
        await using var settings = builder.Services.BuildServiceProvider();
        var path = settings.GetRequiredService<IOptions<DataOptions>>().Value.DatabasePath;
        await Console.Error.WriteLineAsync($"Database: {path}");
        builder.Services.AddCareScorecard(await ScorecardDatabase.OpenAsync(path, CancellationToken.None));
        builder.Services.AddHostedService<SampleMonths>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddExceptionHandler<UnexpectedErrors>();
        services.AddResponseCompression();
    }
}
