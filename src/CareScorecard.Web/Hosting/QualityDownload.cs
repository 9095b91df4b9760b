using CareScorecard.Application.Quality;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>What is to be mended, child by child, as .csv. Who has not said why is led to the page that asks.</summary>
internal static class QualityDownload
{
    public static async Task<IResult> GetAsync(
        HttpContext context, ExportQualityUseCase export, SessionLookup lookup, LookReasons reasons, CancellationToken cancellation)
    {
        var view = QualityView.FromQuery(context.Request.Query["month"], context.Request.Query["team"]);
        var viewer = await lookup.ViewerAsync(context.User, cancellation);
        var reason = reasons.Find(await lookup.FindAsync(context.User, cancellation));
        var file = await export.RunAsync(viewer, view.Month, view.Team, reason, cancellation);
        context.Response.Headers.CacheControl = "no-store";
        return file is not null ? Results.File(file.Content, file.ContentType, file.Name)
            : reason is null ? Results.LocalRedirect(view.ToUrl() + "#download")
            : Results.NotFound();
    }
}
