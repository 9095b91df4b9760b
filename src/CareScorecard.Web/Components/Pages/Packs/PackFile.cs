using CareScorecard.Application.Packs;
using CareScorecard.Export.Html;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace CareScorecard.Web.Components.Pages.Packs;

/// <summary>The board pack as one file: the same component as on the page, with the style sheet in it, and no script.</summary>
internal sealed class PackFile(IServiceProvider services, ILoggerFactory logs)
{
    /// <param name="crest">A PNG picture; null for none.</param>
    public async Task<byte[]> WriteAsync(BoardPack pack, bool inPublic, byte[]? crest, CancellationToken cancellation)
    {
        await using var renderer = new HtmlRenderer(services, logs);
        var body = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(PackPaper.Pack)] = pack,
                [nameof(PackPaper.InPublic)] = inPublic,
                [nameof(PackPaper.Crest)] = crest is null ? null : "data:image/png;base64," + Convert.ToBase64String(crest),
            });
            return (await renderer.RenderComponentAsync<PackPaper>(parameters)).ToHtmlString();
        });
        var title = $"{pack.Scorecard.Council ?? "Corporate parenting scorecard"}, {pack.Scorecard.Month.ToWords()}: board pack";
        return HtmlFile.Write(title, await StyleAsync(cancellation), $"<main class=\"page\">{body}</main>");
    }

    // From the program itself: where its files lie on the disk is another matter for each way of running it.
    private static async Task<string> StyleAsync(CancellationToken cancellation)
    {
        await using var sheet = typeof(PackFile).Assembly.GetManifestResourceStream("site.css")!;
        using var reader = new StreamReader(sheet);
        return await reader.ReadToEndAsync(cancellation);
    }
}
