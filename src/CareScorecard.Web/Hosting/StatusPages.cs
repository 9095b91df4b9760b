using Microsoft.AspNetCore.Diagnostics;

namespace CareScorecard.Web.Hosting;

/// <summary>A page in words for an answer that is nothing but a number.</summary>
internal static class StatusPages
{
    public static void UseStatusPages(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute("/not-found");

        // The page is drawn, not sent a form: otherwise the form's missing token would be answered in place of what was wrong.
        app.Use((context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
    }
}
