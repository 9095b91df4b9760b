using CareScorecard.Application.Exports;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>A month's scorecard as a workbook.</summary>
internal static class ScorecardDownload
{
    public static async Task<IResult> GetAsync(
        string? month, string? view, ExportScorecardUseCase export, SessionLookup lookup, HttpContext context, CancellationToken cancellation)
    {
        var asked = ScorecardView.FromQuery(month, view);
        var viewer = await lookup.ViewerAsync(context.User, cancellation);
        var file = await export.RunAsync(asked.InPublic ? viewer.AsBoard() : viewer, asked.Month, cancellation);
        context.Response.Headers.CacheControl = "no-store";
        return file is null ? Results.NotFound() : Results.File(file.Content, file.ContentType, file.Name);
    }
}
