using CareScorecard.Application.Access;
using CareScorecard.Application.Exports;
using CareScorecard.Web.Navigation;

namespace CareScorecard.Web.Hosting;

/// <summary>A month's scorecard as a workbook.</summary>
internal static class ScorecardDownload
{
    public static async Task<IResult> GetAsync(
        string? month, string? view, ExportScorecardUseCase export, HttpResponse response, CancellationToken cancellation)
    {
        var asked = ScorecardView.FromQuery(month, view);
        var file = await export.RunAsync(asked.InPublic ? Viewer.Board : Viewer.Staff, asked.Month, cancellation);
        response.Headers.CacheControl = "no-store";
        return file is null ? Results.NotFound() : Results.File(file.Content, file.ContentType, file.Name);
    }
}
