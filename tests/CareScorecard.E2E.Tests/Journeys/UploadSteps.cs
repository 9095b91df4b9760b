using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>The steps of adding a month, as a person takes them.</summary>
internal static partial class UploadSteps
{
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = (float)Wait.ForAMonth.TotalMilliseconds };

    public static Task ChooseAsync(this IPage page, string path) =>
        page.ChooseAsync(Path.GetFileName(path), input => input.SetInputFilesAsync(path));

    public static Task ChooseAsync(this IPage page, string name, byte[] content) =>
        page.ChooseAsync(name, input => input.SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content }));

    /// <summary>Until the files are read, and what is in them is shown.</summary>
    public static async Task ReadAsync(this IPage page)
    {
        await page.Button("Read and check").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("What your files hold", Patient);
    }

    /// <summary>Until the files are checked; what cannot be read at all is told without a look at its columns.</summary>
    public static async Task ReadAndCheckAsync(this IPage page)
    {
        await page.Button("Read and check").ClickAsync();
        await Assertions.Expect(page.Heading()).ToHaveTextAsync(Read(), Patient);
        if (await page.Heading().InnerTextAsync() == "What your files hold")
        {
            await page.CheckAsync();
        }
    }

    public static async Task CheckAsync(this IPage page)
    {
        await page.Button("Go on to the check").ClickAsync();
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

    /// <summary>The place for files is closed until somebody listens.</summary>
    private static async Task ChooseAsync(this IPage page, string name, Func<ILocator, Task> set)
    {
        await Assertions.Expect(page.Files()).ToBeEnabledAsync();
        await set(page.Files());
        await page.Button("Remove " + name).WaitForAsync();
    }

    public static ILocator Files(this IPage page) => page.GetByLabel("Drop files here, or choose them");

    [GeneratedRegex("^(What your files hold|Check what we read)$")]
    private static partial Regex Read();
}
