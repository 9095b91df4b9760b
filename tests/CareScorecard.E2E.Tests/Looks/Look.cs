using CareScorecard.E2E.Tests.Hosting;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CareScorecard.E2E.Tests.Looks;

/// <summary>
/// Looks at one open page as readers with different eyes, windows and settings do, without loading it again, and says what they stumble
/// over.
/// </summary>
internal static class Look
{
    /// <summary>WCAG 2.2, A and AA: what a machine can judge. Target size is asked for by name: it is off unless its tag is asked for.</summary>
    private const string AllRules =
        """{ runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] }, rules: { "target-size": { enabled: true } } }""";

    /// <summary>What another set of colours can change.</summary>
    private const string RulesOfColour = """{ runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }""";

    private static readonly string Scripts =
        new BundledAxeScriptProvider().GetScript() + "\n"
        + File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Scripts", "looks.js"));

    private static readonly (string Name, PageEmulateMediaOptions Media)[] OtherColours =
    [
        ("dark", new() { ColorScheme = ColorScheme.Dark }),
        ("more contrast", new() { Contrast = Contrast.More }),
        ("dark, more contrast", new() { ColorScheme = ColorScheme.Dark, Contrast = Contrast.More }),
    ];

    private static readonly PageEmulateMediaOptions AsItComes = new()
    {
        ColorScheme = ColorScheme.Light,
        Contrast = Contrast.NoPreference,
        ReducedMotion = ReducedMotion.NoPreference,
        ForcedColors = ForcedColors.None,
    };

    /// <summary>In light, dark and higher contrast, at a desk, on a tablet and on a phone; with everything that opens open.</summary>
    public static async Task<IReadOnlyList<string>> ForBarriersAsync(IPage page)
    {
        List<string> faults = [];
        foreach (var screen in new[] { Screen.Desk, Screen.Tablet, Screen.Phone })
        {
            await ResizeAsync(page, screen);
            faults.AddRange(await ForBarriersAsItStandsAsync(page));
        }

        return faults;
    }

    /// <summary>The same in the window as it is: for a page that a journey has led to.</summary>
    public static async Task<IReadOnlyList<string>> ForBarriersAsItStandsAsync(IPage page)
    {
        await BeginAsync(page);
        var width = page.ViewportSize!.Width;
        List<string> faults = [.. await BarriersAsync(page, AllRules, $"{width} px")];
        foreach (var (name, media) in OtherColours)
        {
            await page.EmulateMediaAsync(media);
            faults.AddRange(await BarriersAsync(page, RulesOfColour, $"{width} px, {name}"));
            await page.EmulateMediaAsync(AsItComes);
        }

        return faults;
    }

    /// <summary>Nothing to be scrolled sideways, cut off or standing on something else, in the window as it is.</summary>
    public static async Task<IReadOnlyList<string>> ForFitAsync(IPage page)
    {
        await BeginAsync(page);
        return [.. await LayoutAsync(page, $"{page.ViewportSize!.Width} px")];
    }

    /// <summary>Widths, enlargement to 400%, letters twice as large, and the spacing of WCAG 1.4.12.</summary>
    public static async Task<IReadOnlyList<string>> ForLossAsync(IPage page)
    {
        List<string> faults = [];
        await BeginAsync(page);
        foreach (var screen in new[] { Screen.Desk, Screen.Tablet, Screen.Phone, Screen.Enlarged })
        {
            await ResizeAsync(page, screen);
            faults.AddRange(await LayoutAsync(page, $"{screen.Width} px"));
        }

        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await ResizeAsync(page, screen);
            await page.EvaluateAsync("() => looks.space(true)");
            faults.AddRange(await LayoutAsync(page, $"{screen.Width} px, wide spacing"));
            await page.EvaluateAsync("() => looks.space(false)");
        }

        await ResizeAsync(page, Screen.Desk);
        var ownSize = await page.EvaluateAsync<string>("() => { const own = getComputedStyle(document.documentElement).fontSize; return own; }");
        await page.EvaluateAsync("size => { document.documentElement.style.fontSize = `calc(2 * ${size})`; }", ownSize);
        faults.AddRange(await LayoutAsync(page, $"{Screen.Desk.Width} px, letters of 200%"));
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = ''; }");
        await using var setting = await TwiceAsLargeAsync(page);
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await ResizeAsync(page, screen);
            faults.AddRange(await LayoutAsync(page, $"{screen.Width} px, the browser's own letters at 200%"));
        }

        return faults;
    }

    /// <summary>For a reader who asked for less motion.</summary>
    public static async Task<IReadOnlyList<string>> ForMotionAsync(IPage page)
    {
        await BeginAsync(page);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var moving = await page.EvaluateAsync<string[]>("() => looks.moving()");
        await page.EmulateMediaAsync(AsItComes);
        return moving;
    }

    private static async Task BeginAsync(IPage page)
    {
        await page.EmulateMediaAsync(AsItComes);
        if (!await page.EvaluateAsync<bool>("() => 'looks' in window"))
        {
            await page.EvaluateAsync(Scripts);
        }

        await page.EvaluateAsync("() => looks.openEverything()");
    }

    private static Task ResizeAsync(IPage page, Screen screen) => page.SetViewportSizeAsync(screen.Width, screen.Height);

    private static async Task<IEnumerable<string>> BarriersAsync(IPage page, string rules, string look) =>
        (await page.EvaluateAsync<string[]>($"() => looks.barriers({rules})")).Select(fault => $"{look}: {fault}");

    private static async Task<IEnumerable<string>> LayoutAsync(IPage page, string look) =>
        (await page.EvaluateAsync<string[]>("() => looks.layout()")).Take(6).Select(fault => $"{look}: {fault}");

    /// <summary>As in the browser's settings: what the style sheet measures in letters doubles, and so do the widths at which it changes.</summary>
    private static async Task<IAsyncDisposable> TwiceAsLargeAsync(IPage page)
    {
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("Page.setFontSizes", Sizes(standard: 32, monospace: 26));
        return new Undo(async () =>
        {
            await protocol.SendAsync("Page.setFontSizes", Sizes(standard: 16, monospace: 13));
            await protocol.DetachAsync();
        });
    }

    private static Dictionary<string, object> Sizes(int standard, int monospace) =>
        new() { ["fontSizes"] = new Dictionary<string, object> { ["standard"] = standard, ["fixed"] = monospace } };

    private sealed class Undo(Func<Task> undo) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await undo();
    }
}
