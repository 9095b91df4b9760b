using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>The steps of adding a month, as a person takes them.</summary>
internal static class UploadSteps
{
    private const int MostTries = 20;

    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = (float)Wait.ForAMonth.TotalMilliseconds };

    public static Task ChooseAsync(this IPage page, string path) =>
        page.ChooseAsync(Path.GetFileName(path), input => input.SetInputFilesAsync(path));

    public static Task ChooseAsync(this IPage page, string name, byte[] content) =>
        page.ChooseAsync(name, input => input.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content }));

    /// <summary>Until the files are checked.</summary>
    public static async Task ReadAndCheckAsync(this IPage page)
    {
        await page.Button("Read and check").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Check what we read", Patient);
    }

    /// <summary>Says why warnings can be accepted, where there are any, and goes on.</summary>
    public static async Task SeeWhatWillChangeAsync(this IPage page)
    {
        if (await page.GetByLabel("Why can the warnings be accepted?").IsVisibleAsync())
        {
            await page.GetByLabel("Why can the warnings be accepted?").FillAsync("Looked at with the team on the day.");
        }

        await page.Button("See what will change").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("What will change on the scorecard");
    }

    public static async Task SaveAsync(this IPage page)
    {
        await page.Button("Save as a draft").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Saved", Patient);
    }

    private static async Task ChooseAsync(this IPage page, string name, Func<ILocator, Task> set)
    {
        // Until the page's connection is up nobody listens to the choice, and nothing on the page says when it is: a person chooses again.
        for (var tries = 0; tries < MostTries; tries++)
        {
            await set(page.GetByLabel("Drop files here, or choose them"));
            try
            {
                await page.Button("Remove " + name).WaitForAsync(new() { Timeout = 3000 });
                return;
            }
            catch (TimeoutException)
            {
            }
        }

        throw new TimeoutException($"The page did not take {name}.");
    }
}
