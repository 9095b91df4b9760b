using Microsoft.AspNetCore.Diagnostics;

namespace CareScorecard.Web.Hosting;

/// <summary>Marks an answer as "not found" while keeping what the page itself draws.</summary>
internal static class NotFoundStatus
{
    /// <param name="context">Null where a page is drawn over a live connection: there is no answer to mark.</param>
    public static void Set(HttpContext? context)
    {
        if (context is not { Response.HasStarted: false })
        {
            return;
        }

        if (context.Features.Get<IStatusCodePagesFeature>() is { } general)
        {
            general.Enabled = false;
        }

        // Not before the page is drawn: later versions of the framework draw nothing under a status that is set already.
        context.Response.OnStarting(static response =>
        {
            ((HttpResponse)response).StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }, context.Response);
    }
}
