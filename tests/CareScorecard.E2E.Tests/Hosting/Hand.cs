using Microsoft.Playwright;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>How a person works the page: with the mouse, or with the keyboard alone.</summary>
public abstract class Hand(IPage page)
{
    protected IPage Page { get; } = page;

    public abstract Task PressAsync(ILocator button);

    public abstract Task WriteAsync(ILocator field, string text);

    /// <summary>Chooses in a list by the words of the choice.</summary>
    public abstract Task PickAsync(ILocator list, string words);

    public async Task BringAsync(ILocator place, params string[] paths)
    {
        var chooser = await Page.RunAndWaitForFileChooserAsync(() => PressAsync(place));
        await chooser.SetFilesAsync(paths);
    }

    public static Hand Of(IPage page, bool keyboard) => keyboard ? new KeyboardHand(page) : new MouseHand(page);

    private sealed class MouseHand(IPage page) : Hand(page)
    {
        public override Task PressAsync(ILocator button) => button.ClickAsync();

        public override Task WriteAsync(ILocator field, string text) => field.FillAsync(text);

        public override Task PickAsync(ILocator list, string words) => list.SelectOptionAsync(new SelectOptionValue { Label = words });
    }

    /// <summary>Nothing is touched that the Tab key does not reach.</summary>
    private sealed class KeyboardHand(IPage page) : Hand(page)
    {
        // More than any step has places to stop at.
        private const int MostStops = 400;

        public override async Task PressAsync(ILocator button)
        {
            await ReachAsync(button);
            await Page.Keyboard.PressAsync("Enter");
        }

        public override async Task WriteAsync(ILocator field, string text)
        {
            await ReachAsync(field);
            await Page.Keyboard.PressAsync("Control+a");
            await Page.Keyboard.TypeAsync(text);
            await Page.Keyboard.PressAsync("Tab");
        }

        public override async Task PickAsync(ILocator list, string words)
        {
            await ReachAsync(list);
            await Page.Keyboard.TypeAsync(words);
            await Page.Keyboard.PressAsync("Tab");
        }

        private async Task ReachAsync(ILocator wanted)
        {
            await wanted.WaitForAsync();
            for (var stop = 0; stop < MostStops; stop++)
            {
                if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
                {
                    return;
                }

                await Page.Keyboard.PressAsync("Tab");
            }

            throw new TimeoutException($"The Tab key does not reach {wanted}.");
        }
    }
}
