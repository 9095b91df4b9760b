using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>Finds what a person sees, by what it is and what it is called.</summary>
internal static partial class PageReading
{
    /// <summary>The scorecard with every theme unfolded.</summary>
    public const string AllOpen = "/?open=all";

    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static ILocator Region(this IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name, Exact = true });

    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static ILocator Month(this IPage page) => page.GetByRole(AriaRole.Combobox, new() { Name = "Month", Exact = true });

    /// <summary>The rows of a table that have a heading of their own: all but those that head its columns.</summary>
    public static ILocator Rows(this ILocator table) => table.GetByRole(AriaRole.Row).Filter(new() { Has = table.Page.GetByRole(AriaRole.Cell) });

    /// <summary>The row of one measure, where all are listed and unfolded: <see cref="AllOpen"/>.</summary>
    public static ILocator Measure(this IPage page, string title) =>
        page.Region("Every measure, by theme").GetByRole(AriaRole.Row).Filter(new() { Has = page.Link(title) });

    /// <summary>The text that is seen, on one line.</summary>
    public static async Task<string> SeenAsync(this ILocator locator) => Spaces().Replace(await locator.InnerTextAsync(), " ").Trim();

    /// <summary>The figure at the head of a measure's page and how many are behind it, without the way to them.</summary>
    public static async Task<string> FigureAsync(this IPage page) =>
        (await page.GetByRole(AriaRole.Definition).First.SeenAsync()).Split(" See ")[0];

    /// <summary>The cells of each row, its heading first.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> CellsAsync(this ILocator rows)
    {
        var table = new List<IReadOnlyList<string>>();
        foreach (var row in await rows.AllAsync())
        {
            var cells = new List<string> { await row.GetByRole(AriaRole.Rowheader).SeenAsync() };
            foreach (var cell in await row.GetByRole(AriaRole.Cell).AllAsync())
            {
                cells.Add(await cell.SeenAsync());
            }

            table.Add(cells);
        }

        return table;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
