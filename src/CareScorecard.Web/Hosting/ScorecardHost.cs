using CareScorecard.Application;
using CareScorecard.Data;
using CareScorecard.Web.Components;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.SafeKeeping;
using CareScorecard.Web.Uploading;
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
        builder.Services.AddSingleton<IValidateOptions<UploadOptions>, UploadOptionsCheck>();
        builder.Services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.Section).ValidateOnStart();
        await AddDatabaseAsync(builder);
        AddPages(builder.Services);

        TemporaryUploads.DeleteAbandoned(TimeProvider.System.GetUtcNow());

        var app = builder.Build();
        app.Services.GetRequiredService<DatabaseUse>();
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

    private static async Task AddDatabaseAsync(WebApplicationBuilder builder)
    {
        // Bound by hand: the database is opened before there is a host, so that a file that cannot be used is told at once and in words.
        var data = new DataOptions();
        builder.Configuration.GetSection(DataOptions.Section).Bind(data);
        data.DataFolder = builder.Configuration[DatabasePlace.FolderVariable] ?? data.DataFolder;
        data.Sample ??= builder.Environment.IsDevelopment() && data.HasSampleMonths;
        if (new DataOptionsCheck().Validate(null, data) is { Failed: true } check)
        {
            throw new OptionsValidationException(nameof(DataOptions), typeof(DataOptions), check.Failures);
        }

        builder.Services.AddSingleton(Options.Create(data));
        await Console.Error.WriteLineAsync($"Database: {data.DatabasePath}");
        builder.Services.AddSingleton(await StartChecks.RunAsync(data.DatabasePath, Console.Error));
        builder.Services.AddCareScorecard(await ScorecardDatabase.OpenAsync(data.DatabasePath, CancellationToken.None));

        // Held while the program runs: nobody restores another file in its place meanwhile.
        builder.Services.AddSingleton(_ => DatabaseUse.Begin(data.DatabasePath));
        builder.Services.AddSingleton<IValidateOptions<BackupOptions>, BackupOptionsCheck>();
        builder.Services.AddOptions<BackupOptions>().BindConfiguration(BackupOptions.Section).ValidateOnStart();
        builder.Services.AddHostedService<ScheduledBackups>();
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
