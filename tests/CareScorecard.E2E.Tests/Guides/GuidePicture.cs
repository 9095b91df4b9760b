using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Guides;

/// <summary>
/// A picture in the guides, taken from the sample council. Every run takes them all, so that a guide cannot show what is no longer there;
/// after a change that is meant, put them in place: <c>CARESCORECARD_WRITE_PICTURES=1 dotnet test tests/CareScorecard.E2E.Tests --filter Guides</c>.
/// </summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Account">Who is looking.</param>
/// <param name="Heading">What the page's heading begins with, so that no picture is taken of something else.</param>
public sealed record GuidePicture(string Name, string Account, string Address, Screen Screen, string Heading)
{
    private static readonly Screen Tall = new(1366, 1000);

    public static string Folder { get; } = Path.Combine(PublishedApp.RepositoryRoot, "docs", "pictures");

    /// <summary>Those of pages that are only read.</summary>
    public static IReadOnlyList<GuidePicture> OfPages { get; } =
    [
        new("scorecard", Door.HeadOfService, "/", Screen.Desk, "16 of 46 measures"),
        new("scorecard-board", Door.BoardMember, "/", Screen.Desk, ""),
        new("scorecard-phone", Door.BoardMember, "/", Screen.Phone, ""),
        new("measure", Door.BoardMember, "/indicators/one-placement", Tall, "One home all year"),
        new("village", Door.BoardMember, "/village", Tall, ""),
        new("homes", Door.BoardMember, "/homes", Tall, ""),
        new("care-leavers", Door.BoardMember, "/care-leavers", Tall, ""),
        new("present", Door.HeadOfService, "/present", Screen.Desk, ""),
        new("notes", Door.HeadOfService, "/present/notes", Screen.Desk, ""),
        new("commentary", Door.HeadOfService, "/indicators/one-placement/commentary?month=2026-10", Tall, ""),
        new("officers", Door.HeadOfService, "/officers", Tall, ""),
        new("pack", Door.HeadOfService, "/pack", Tall, ""),
        new("quality", Door.Analyst, "/quality", Tall, ""),
        new("loads", Door.Analyst, "/loads", Screen.Desk, "The last load was"),
        new("settings", Door.Analyst, "/settings", Tall, "What the council has set"),
        new("target", Door.Analyst, "/settings/targets/one-placement", Tall, ""),
    ];

    /// <summary>Those of an upload, which are taken on its way.</summary>
    public static IReadOnlyList<string> OfAnUpload { get; } = ["upload-check", "upload-effect"];

    /// <summary>Takes the picture of what the page shows now; writes it where it belongs when that is asked for.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        var picture = await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        Assert.True(picture.Length > 10_000, $"The picture {name} shows next to nothing.");
        if (Environment.GetEnvironmentVariable("CARESCORECARD_WRITE_PICTURES") == "1")
        {
            await File.WriteAllBytesAsync(Path.Combine(Folder, name + ".png"), picture);
        }
    }
}
