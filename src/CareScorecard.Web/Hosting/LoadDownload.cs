using System.Globalization;
using CareScorecard.Application.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>The records of a version as our own workbook. Who has not said why is led to the page that asks.</summary>
internal static class LoadDownload
{
    public const string Route = "/loads/{month}/{number}/records.xlsx";

    public static async Task<IResult> GetAsync(
        string month, string number, HttpContext context, ExportLoadUseCase export, SessionLookup lookup, LookReasons reasons, CancellationToken cancellation)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!ReportingMonth.TryParse(month, out var parsed) || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return Results.NotFound();
        }

        var viewer = await lookup.ViewerAsync(context.User, cancellation);
        var reason = reasons.Find(await lookup.FindAsync(context.User, cancellation));
        var file = await export.RunAsync(viewer, parsed, version, reason, cancellation);
        return file is not null ? Results.File(file.Content, file.ContentType, file.Name)
            : reason is null ? Results.LocalRedirect(new LoadView(parsed, version).ToUrl() + "#download")
            : Results.NotFound();
    }
}
