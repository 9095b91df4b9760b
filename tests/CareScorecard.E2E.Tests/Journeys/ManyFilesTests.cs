using System.IO.Compression;
using System.Text.RegularExpressions;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>
/// An analyst's morning: the month's workbook, the virtual school's list with a wrong date column, the officers' list under a password, and
/// the reviews that came late.
/// </summary>
[Collection(ChangingJourneys.Name)]
public sealed partial class ManyFilesTests(BrowserFixture browser) : Journey(browser)
{
    private const string Password = "harbour-7";

    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = (float)Wait.ForAMonth.TotalMilliseconds };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Four_files_are_mapped_once_repaired_previewed_saved_and_undone(bool byKeyboard)
    {
        var app = await StartWithSampleAsync();
        var month = SampleFile("next-month", "2026-11.xlsx");
        var children = ChildrenIn(month);
        var folder = NewDataFolder();
        var reader = await OpenAsync(app, PageReading.AllOpen);
        var before = await reader.Region("Every measure, by theme").SeenAsync();
        var page = await OpenAsync(app, "/upload");
        var hand = Hand.Of(page, byKeyboard);
        await Assertions.Expect(page.Files()).ToBeEnabledAsync();

        // The virtual school wrote weeks where dates belong.
        await hand.BringAsync(
            page.Files(),
            month,
            Write(folder, "virtual_school.csv", "Mosaic no,School,Date of latest PEP", [.. children.Take(12).Select(child => $"{child},Hill,2026-W45")]),
            Protected(folder),
            Write(folder, "late_reviews.csv", "Child ID,Review date,Due date,Participation", [$"{children[20]},12/11/2026,14/11/2026,PN1"]));
        await page.Button("Remove late_reviews.csv").WaitForAsync();
        await hand.PressAsync(page.Button("Up virtual_school.csv"));
        await Assertions.Expect(page.GetByText("virtual_school.csv is now number 1 of 4.")).ToBeAttachedAsync();

        // A protected file asks for its password, and a wrong one is told.
        await hand.PressAsync(page.Button("Read and check"));
        await Assertions.Expect(page.GetByText("officers.xlsx is protected with a password.")).ToBeVisibleAsync();
        await hand.WriteAsync(page.GetByLabel("Password of officers.xlsx"), "harbour-8");
        await hand.PressAsync(page.Button("Read and check"));
        await Assertions.Expect(page.GetByText("officers.xlsx does not open with the password that was given.")).ToBeVisibleAsync();
        await hand.WriteAsync(page.GetByLabel("Password of officers.xlsx"), Password);
        await hand.PressAsync(page.Button("Read and check"));
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("What your files hold", Patient);

        // Told once what its columns are.
        await hand.PressAsync(page.Button("Say what its columns are in virtual_school.csv"));
        await Assertions.Expect(page.GetByLabel("Read Mosaic no as")).ToHaveValueAsync("Child ID");
        await hand.PickAsync(page.GetByLabel("Read Date of latest PEP as"), "Last PEP");
        await Assertions.Expect(page.GetByLabel("Read Date of latest PEP as")).ToHaveValueAsync("Last PEP");
        await hand.WriteAsync(page.GetByLabel("Name of this table"), "Virtual school list");
        await hand.PressAsync(page.Button("Save, and read it so"));
        await Assertions.Expect(page.GetByText("virtual_school.csv is kept as your table \"Virtual school list\".")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Your table \"Virtual school list\", joined to Children")).ToBeVisibleAsync();

        // The wrong column is found, and mended in the file.
        await hand.PressAsync(page.Button("Go on to the check"));
        await Assertions.Expect(Cause(page, "column C (Date of latest PEP)")).ToContainTextAsync("12 in virtual_school.csv");
        await hand.PressAsync(page.Button("Choose other files"));
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Add a month");
        await hand.BringAsync(
            page.Files(),
            Write(folder, "virtual_school.csv", "Mosaic no,School,Date of latest PEP", [.. children.Take(12).Select(child => $"{child},Hill,06/11/2026")]));
        await Assertions.Expect(page.GetByText("virtual_school.csv").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Files()).ToBeEnabledAsync();
        await hand.PressAsync(page.Button("Read and check"));
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("What your files hold", Patient);
        await hand.PressAsync(page.Button("Go on to the check"));
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^Since your last check: [0-9]+ solved") })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("A cell of a date column is not a date").Locator("visible=true")).ToHaveCountAsync(0);

        // Accepted with a reason, previewed, saved, undone.
        await hand.WriteAsync(page.GetByLabel("Why can the warnings be accepted?"), "The school's dates are newer.");
        await hand.PressAsync(page.Button("See what will change"));
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("What will change on the scorecard");
        await hand.PressAsync(page.Button("Save as a draft"));
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Saved", Patient);
        await Assertions.Expect(page.GetByText("NOV26-01")).ToBeVisibleAsync();
        Assert.Empty(app.KeptFiles());
        await reader.ReloadAsync();
        await Assertions.Expect(reader.GetByText("Figures as at 30 November 2026")).ToBeVisibleAsync();

        await hand.PressAsync(page.Button("Undo: take this version back"));
        await Assertions.Expect(page.GetByText("Version 1 of November 2026 is taken back.")).ToBeVisibleAsync();
        await reader.ReloadAsync();
        await Assertions.Expect(reader.GetByText("Figures as at 31 October 2026")).ToBeVisibleAsync();
        Assert.Equal(before, await reader.Region("Every measure, by theme").SeenAsync());
    }

    [Fact]
    public async Task A_checked_file_comes_back_with_its_problems_to_its_person_alone()
    {
        var app = await StartWithSampleAsync();
        var page = await OpenAsync(app, "/upload");
        await page.ChooseAsync(SampleFile("broken", "2026-11.xlsx"));
        await page.ReadAndCheckAsync();

        var list = await page.RunAndWaitForDownloadAsync(() => page.Link("All problems as one list (.csv)").ClickAsync());
        var marked = await page.RunAndWaitForDownloadAsync(() => page.Link("2026-11.xlsx with its problems").ClickAsync());
        var address = await page.Link("All problems as one list (.csv)").GetAttributeAsync("href");
        var other = await OpenAsync(app, "/", Screen.Desk, account: Door.HeadOfService);
        var refused = await other.GotoAsync(address!);

        Assert.Equal("problems.csv", list.SuggestedFilename);
        Assert.StartsWith("Severity,Code,File", await File.ReadAllTextAsync(await list.PathAsync()), StringComparison.Ordinal);
        Assert.Equal("2026-11.xlsx", marked.SuggestedFilename);
        Assert.Contains(refused!.Status, new[] { 403, 404 });
        await Assertions.Expect(page.Heading()).ToHaveTextAsync("Check what we read");
    }

    private static ILocator Cause(IPage page, string where) => page.GetByRole(AriaRole.Heading, new() { Level = 3 }).Filter(new() { HasText = where });

    private static string Protected(string folder)
    {
        var path = Path.Combine(folder, "officers.xlsx");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Files", "officers-protected.xlsx"), path);
        return path;
    }

    private static string Write(string folder, string name, string headings, params string[] rows)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllLines(path, [headings, .. rows]);
        return path;
    }

    /// <summary>Ids of the sample council's children, in the order of the workbook.</summary>
    private static List<string> ChildrenIn(string workbook)
    {
        using var zip = ZipFile.OpenRead(workbook);
        using var strings = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open());
        return [.. SampleId().Matches(strings.ReadToEnd()).Select(match => match.Value).Distinct().Take(40)];
    }

    [GeneratedRegex("\\bN[0-9]{6}\\b")]
    private static partial Regex SampleId();
}
