using CareScorecard.Application;
using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Web.Components;
using CareScorecard.Web.Components.Pages.Administration;
using CareScorecard.Web.Components.Pages.Packs;
using CareScorecard.Web.Components.Pages.Presenting;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SafeKeeping;
using CareScorecard.Web.SignIn;
using CareScorecard.Web.SignIn.CouncilDirectory;
using CareScorecard.Web.Uploading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace CareScorecard.Web.Hosting;

/// <summary>Puts the program together: settings, database, pages, and what keeps them safe.</summary>
internal static class ScorecardHost
{
    /// <exception cref="DatabaseUnusableException">The message says why, in words.</exception>
    /// <exception cref="OptionsValidationException">The message names the setting.</exception>
    /// <param name="configure">For tests: what stands in the place of the real clock.</param>
    public static async Task<WebApplication> BuildAsync(string[] args, Action<IServiceCollection>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        configure?.Invoke(builder.Services);
        builder.AddEdges();
        builder.Services.AddSingleton<IValidateOptions<UploadOptions>, UploadOptionsCheck>();
        builder.Services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.Section).ValidateOnStart();
        var data = await AddDatabaseAsync(builder);
        builder.Services.AddSignIn(data);
        builder.Services.AddDirectory(builder.Configuration);
        builder.Services.AddSingleton<SetUpNotice>();
        builder.Services.AddHostedService<SetUpWatch>();
        AddPages(builder.Services);

        var app = builder.Build();
        app.Services.GetRequiredService<KeptUploads>().DeleteOld();
        app.Services.GetRequiredService<DatabaseUse>();
        app.UseEdges();
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",

            // The page that failed has used up its services, and the error page is a page too.
            CreateScopeForErrors = true,
            StatusCodeSelector = exception => exception switch
            {
                AccessRefusedException { IsSignedIn: false } => StatusCodes.Status401Unauthorized,
                AccessRefusedException => StatusCodes.Status403Forbidden,
                BadHttpRequestException bad => bad.StatusCode,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusPages();
        app.UseMiddleware<SecurityHeaders>();
        app.UseWebSockets();
        app.UseMiddleware<SameOriginOnly>();
        app.UseResponseCompression();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        app.MapDirectory();
        app.MapPost(SignInAddress.SignOut, SignOutEndpoint.PostAsync).AllowAnonymous();
        app.MapGet(CouncilStyle.Route, CouncilStyle.Get).AllowAnonymous();
        app.MapGet(CrestAddress.Picture, CrestDownload.GetAsync);
        app.MapGet("/export/scorecard.xlsx", ScorecardDownload.GetAsync);
        app.MapGet($"/indicators/{{id}}/{IndicatorView.TrendFile}", IndicatorDownload.GetTrendAsync);
        app.MapGet($"/indicators/{{id}}/{IndicatorView.PartsFile}", IndicatorDownload.GetPartsAsync);
        app.MapGet($"/indicators/{{id}}/{IndicatorView.ChartFile}", IndicatorDownload.GetChartAsync);
        app.MapGet(PackView.FilePath, PackDownload.GetAsync);
        app.MapGet(ChildrenDownload.Route, ChildrenDownload.GetAsync).RequireAuthorization(nameof(Permission.SeeChildren));
        app.MapGet(LoadDownload.Route, LoadDownload.GetAsync).RequireAuthorization(nameof(Permission.LoadMonths));
        app.MapGet(QualityView.Csv, QualityDownload.GetAsync).RequireAuthorization(nameof(Permission.SeeChildren));
        app.MapGet(UploadFiles.ProblemsRoute, UploadDownload.GetProblemsAsync).RequireAuthorization(nameof(Permission.LoadMonths));
        app.MapGet(UploadFiles.FileRoute, UploadDownload.GetFileAsync).RequireAuthorization(nameof(Permission.LoadMonths));
        app.MapGet(UploadFiles.AllRoute, UploadDownload.GetAllAsync).RequireAuthorization(nameof(Permission.LoadMonths));
        app.MapGet(AuditView.Csv, AuditDownload.GetCsvAsync).RequireAuthorization(nameof(Permission.ReadAudit));
        app.MapGet(AuditView.Lines, AuditDownload.GetLinesAsync).RequireAuthorization(nameof(Permission.ReadAudit));

        // Our own header says who may frame the pages: nobody.
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode(server => server.ContentSecurityFrameAncestorsPolicy = null)
            .Add(OpenTheFrameworksFiles);
        return app;
    }

    /// <summary>The framework's script is needed by the sign-in page too; it is the same for everybody.</summary>
    private static void OpenTheFrameworksFiles(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route } && route.TrimStart('/').StartsWith("_framework/", StringComparison.Ordinal))
        {
            endpoint.Metadata.Add(new AllowAnonymousAttribute());
        }
    }

    private static async Task<DataOptions> AddDatabaseAsync(WebApplicationBuilder builder)
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
        var database = await ScorecardDatabase.OpenAsync(data.DatabasePath, CancellationToken.None);
        foreach (var words in await UnfinishedSaves.TellAsync(database, DateTime.UtcNow, CancellationToken.None))
        {
            await Console.Error.WriteLineAsync(words);
        }

        builder.Services.AddCareScorecard(database);

        // Held while the program runs: nobody restores another file in its place meanwhile.
        builder.Services.AddSingleton(_ => DatabaseUse.Begin(data.DatabasePath));
        builder.Services.AddSingleton<IValidateOptions<BackupOptions>, BackupOptionsCheck>();
        builder.Services.AddOptions<BackupOptions>().BindConfiguration(BackupOptions.Section).ValidateOnStart();
        builder.Services.AddHostedService<ScheduledBackups>();
        builder.Services.AddHostedService<SampleMonths>();
        builder.Services.AddHostedService<MonthsReadAhead>();
        builder.Services.AddSingleton<IValidateOptions<WatchOptions>, WatchOptionsCheck>();
        builder.Services.AddOptions<WatchOptions>().BindConfiguration(WatchOptions.Section).ValidateOnStart();
        builder.Services.AddHostedService<FolderWatch>();
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");
        return data;
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(CircuitLimits.Limit);
        services.AddSingleton<SettingsReading>();
        services.AddSingleton<DeckReading>();
        services.AddScoped<PackFile>();
        services.AddExceptionHandler<UnexpectedErrors>();
        services.AddResponseCompression();
        services.AddSingleton<UploadRate>();
        services.AddSingleton<KeptUploads>();
        services.AddSingleton<CheckedUploads>();
    }
}
