using CareScorecard.Application.Settings;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>The council's crest, for whoever has signed in: a crest on the sign-in page would tell whose records lie behind it.</summary>
internal static class CrestDownload
{
    private const string AYear = "private, max-age=31536000, immutable";

    public static async Task<IResult> GetAsync(ReadCrestUseCase crest, SessionLookup lookup, HttpContext context)
    {
        var viewer = await lookup.ViewerAsync(context.User, context.RequestAborted);
        if (await crest.FindAsync(viewer, context.RequestAborted) is not { } png)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = AYear;
        return Results.Bytes(png, "image/png");
    }
}
