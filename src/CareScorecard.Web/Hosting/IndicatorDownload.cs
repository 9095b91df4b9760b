using CareScorecard.Application.Access;
using CareScorecard.Application.Exports;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Web.Components.Controls;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;
using CareScorecard.Web.Wording;

namespace CareScorecard.Web.Hosting;

/// <summary>One indicator's trend, parts and chart as files. Their addresses say the same as the page's: what is limited there is limited here.</summary>
internal static class IndicatorDownload
{
    public static async Task<IResult> GetTrendAsync(
        string id, HttpContext context, ExportIndicatorUseCase export, SessionLookup lookup, CancellationToken cancellation)
    {
        var view = Read(id, context.Request.Query);
        return Send(context, await export.TrendAsync(await ViewerAsync(view, lookup, context, cancellation), Question(view), view.Months, cancellation));
    }

    public static async Task<IResult> GetPartsAsync(
        string id, HttpContext context, ExportIndicatorUseCase export, SessionLookup lookup, CancellationToken cancellation)
    {
        var view = Read(id, context.Request.Query);
        return Send(
            context,
            await export.PartsAsync(await ViewerAsync(view, lookup, context, cancellation), Question(view) with { By = [view.By] }, cancellation));
    }

    public static async Task<IResult> GetChartAsync(
        string id, HttpContext context, ExportIndicatorUseCase export, ReadSettingsUseCase settings, SessionLookup lookup, CancellationToken cancellation)
    {
        var view = Read(id, context.Request.Query);
        var viewer = await ViewerAsync(view, lookup, context, cancellation);
        var accent = (await settings.RunAsync(viewer, cancellation)).Accent;
        return Send(context, await export.ChartAsync(
            viewer,
            Question(view),
            view.Months,
            report => TrendPicture.Of(
                report,
                report.Filters.Count > 0 ? FilterWords.Of(report.Filters, report.Row.Definition.Counts) : null,
                viewer.Audience == Audience.Board,
                accent),
            cancellation));
    }

    private static IndicatorView Read(string id, IQueryCollection query) =>
        IndicatorView.FromQuery(id, query["month"], query["months"], query["by"], query["where"], query["since"], query[PublicLook.Key]);

    private static IndicatorQuestion Question(IndicatorView view) => new() { Id = view.Id, Month = view.Month, Filters = view.Filters };

    private static async Task<Viewer> ViewerAsync(IndicatorView view, SessionLookup lookup, HttpContext context, CancellationToken cancellation)
    {
        var reader = await lookup.ViewerAsync(context.User, cancellation);
        return view.InPublic ? reader.AsBoard() : reader;
    }

    private static IResult Send(HttpContext context, ExportedFile? file)
    {
        context.Response.Headers.CacheControl = "no-store";
        return file is null ? Results.NotFound() : Results.File(file.Content, file.ContentType, file.Name);
    }
}
