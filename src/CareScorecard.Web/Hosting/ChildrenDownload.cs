using CareScorecard.Application.Children;
using CareScorecard.Web.Navigation;
using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Hosting;

/// <summary>The list of who is behind a figure as .csv. Who has not said why is led to the page that asks.</summary>
internal static class ChildrenDownload
{
    public const string Route = "/indicators/{id}/children.csv";

    public static async Task<IResult> GetAsync(
        string id, HttpContext context, ExportChildrenUseCase export, SessionLookup lookup, LookReasons reasons, CancellationToken cancellation)
    {
        var query = context.Request.Query;
        var view = ChildrenView.FromQuery(
            id, query["month"], query["show"], query["where"], query["team"], query["order"], query["sorted"], page: null);
        var viewer = await lookup.ViewerAsync(context.User, cancellation);
        var reason = reasons.Find(await lookup.FindAsync(context.User, cancellation));
        var file = await export.RunAsync(viewer, view.Question(text: null), reason, cancellation);
        context.Response.Headers.CacheControl = "no-store";
        return file is not null ? Results.File(file.Content, file.ContentType, file.Name)
            : reason is null ? Results.LocalRedirect(view.ToUrl())
            : Results.NotFound();
    }
}
