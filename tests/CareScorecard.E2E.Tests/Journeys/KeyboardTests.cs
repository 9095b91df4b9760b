using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>
/// What each kind of reader comes for, without a mouse. The analyst's upload, from the files to the undoing, is in
/// <see cref="ManyFilesTests"/>; a council is set up in <see cref="AdministrationTests"/>.
/// </summary>
[Collection(ChangingJourneys.Name)]
public sealed partial class KeyboardTests(BrowserFixture browser) : Journey(browser)
{
    private const int MostStops = 400;

    [Fact]
    public async Task A_board_member_signs_in_reads_a_measure_its_trend_and_its_parts_and_finds_another()
    {
        var page = await OpenAsync(Sample, "/", Screen.Desk, account: null);
        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Board member" }));
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();

        // Past the way around at once.
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Link("Skip to the figures")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        // What is folded up has no role yet.
        var theme = page.Region("Every measure, by theme").Locator("details").Filter(new() { Has = page.Locator("a", new() { HasText = "One home all year" }) });
        if (await theme.GetAttributeAsync("open") is null)
        {
            await PressAsync(page, theme.Locator("summary").First);
        }

        await PressAsync(page, page.Measure("One home all year").GetByRole(AriaRole.Link).First);
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year:");

        await PressAsync(page, page.Locator("summary").Filter(new() { HasText = "View the trend as a table" }));
        await Assertions.Expect(page.GetByRole(AriaRole.Table, new() { NameRegex = MonthByMonth() })).ToBeVisibleAsync();
        await PressAsync(page, page.GetByRole(AriaRole.List, new() { Name = "What the figure is broken down by" })
            .GetByRole(AriaRole.Link, new() { Name = "Sex", Exact = true }));
        await Assertions.Expect(page.Region("Who is behind the figure, by sex")).ToBeVisibleAsync();

        // The key for it is the browser's own, and a browser without a window has none.
        await page.GoBackAsync();
        await Assertions.Expect(page.Region("Who is behind the figure, by sex")).Not.ToBeVisibleAsync();
        await Assertions.Expect(page.Heading()).ToContainTextAsync("One home all year:");
        await page.GoBackAsync();
        await Assertions.Expect(page.Region("Every measure, by theme")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("PEP");
        await page.Keyboard.PressAsync("Enter");
        await PressAsync(page, page.Region("Measures in September 2026").GetByRole(AriaRole.Link).First);
        await Assertions.Expect(page.GetByText("Figures as at 30 September 2026")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_head_of_service_writes_a_commentary_presents_it_parks_a_question_and_leaves()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/indicators/one-placement", Screen.Desk, account: Door.HeadOfService);
        await PressAsync(page, page.GetByRole(AriaRole.Link, new() { NameRegex = Commentary() }).First);
        await Assertions.Expect(page.GetByLabel("What happened")).ToBeVisibleAsync();
        await WriteAsync(page, page.GetByLabel("What happened"), "Fewer children moved than in the year before.");
        await WriteAsync(page, page.GetByLabel("Why"), "More carers in the area.");
        await PressAsync(page, page.Button("Save the commentary"));
        await Assertions.Expect(page.GetByText("More carers in the area.")).ToBeVisibleAsync();

        await PressAsync(page, page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Present", Exact = true }));
        await Assertions.Expect(page.Locator(".slide.current h2")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("q");
        await page.Keyboard.TypeAsync("Who looks after this?");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("End");
        await Assertions.Expect(page.Locator(".slide.current .slide-count")).ToContainTextAsync(Last());
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).ToBeVisibleAsync();
    }

    /// <summary>Each stop of the Tab key can be seen: it has an outline, and lies beneath nothing that stays in its place.</summary>
    [Theory]
    [InlineData("/", Door.BoardMember)]
    [InlineData("/indicators/one-placement?by=team", Door.Analyst)]
    [InlineData("/quality", Door.Analyst)]
    [InlineData("/months", Door.HeadOfService)]
    [InlineData("/settings/targets", Door.Analyst)]
    [InlineData("/upload", Door.Analyst)]
    public async Task Where_the_keyboard_is_can_be_seen(string address, string account)
    {
        var page = await OpenAsync(Sample, address, Screen.Desk, account: account);
        await page.Heading().WaitForAsync();
        List<string> lost = [];
        var stops = 0;
        for (; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string?>(Stop);
            if (stop is null)
            {
                break;
            }

            if (stop.Length > 0)
            {
                lost.Add(stop);
            }
        }

        Assert.InRange(stops, 10, MostStops);
        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    /// <summary>Null at the page's end; empty where all is well.</summary>
    private const string Stop =
        """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body || at.dataset.visited) {
            return null;
          }

          at.dataset.visited = "yes";
          const style = getComputedStyle(at);
          const box = at.getBoundingClientRect();
          const name = `${at.tagName.toLowerCase()} "${(at.getAttribute("aria-label") ?? at.textContent).replace(/\s+/g, " ").trim().slice(0, 60)}"`;
          if ((style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) && !at.matches(":has(+ label)")) {
            return `${name} has no outline`;
          }

          if (box.bottom <= 0 || box.top >= innerHeight) {
            return `${name} is out of sight`;
          }

          const points = [[box.left + box.width / 2, box.top + box.height / 2], [box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2]];
          const seen = points.some(([x, y]) => {
            const top = document.elementFromPoint(x, y);
            return top && (at.contains(top) || top.contains(at));
          });
          return seen ? "" : `${name} lies beneath something`;
        }
        """;

    private static async Task PressAsync(IPage page, ILocator goal)
    {
        await ReachAsync(page, goal);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task WriteAsync(IPage page, ILocator field, string text)
    {
        await ReachAsync(page, field);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task ReachAsync(IPage page, ILocator goal)
    {
        await goal.WaitForAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await goal.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The Tab key does not reach {goal}.");
    }

    [GeneratedRegex("month by month, latest first$")]
    private static partial Regex MonthByMonth();

    [GeneratedRegex("^(Write|Change) ")]
    private static partial Regex Commentary();

    [GeneratedRegex("^([0-9]+) / \\1$")]
    private static partial Regex Last();
}
