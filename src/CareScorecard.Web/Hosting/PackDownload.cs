using CareScorecard.Application.Access;
using CareScorecard.Application.Packs;
using CareScorecard.Application.Settings;
using CareScorecard.Export.Html;
using CareScorecard.Web.Components.Pages.Packs;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>The board pack as one file.</summary>
internal static class PackDownload
{
    public static async Task<IResult> GetAsync(
        string? month, string? view, HttpContext context, ReadPackUseCase packs, PackFile files, ReadCrestUseCase crest, SessionLookup lookup, CancellationToken cancellation)
    {
        var asked = PackView.FromQuery(month, [.. context.Request.Query[PackView.PartKey]], view);
        var reader = await lookup.ViewerAsync(context.User, cancellation);
        var viewer = asked.InPublic ? reader.AsBoard() : reader;
        context.Response.Headers.CacheControl = "no-store";
        if (await packs.ExportAsync(viewer, asked.Month, asked.Parts, cancellation) is not { } pack)
        {
            return Results.NotFound();
        }

        var isPublic = viewer.Audience == Audience.Board;
        return Results.File(
            await files.WriteAsync(pack, isPublic, await crest.FindAsync(viewer, cancellation), cancellation),
            HtmlFile.ContentType,
            $"board-pack-{pack.Scorecard.Month}-{(isPublic ? "public" : "confidential")}.html");
    }
}
