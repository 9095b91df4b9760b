using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CareScorecard.Cli;
using CareScorecard.E2E.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace CareScorecard.E2E.Tests.Journeys;

/// <summary>A chart, its table, the file behind it and the command line are four ways to the same numbers: each is read as it is shown, and compared.</summary>
[Collection(ReadingJourneys.Name)]
public sealed partial class SameNumbersTests(BrowserFixture browser) : Journey(browser)
{
    /// <summary>A share of children, of reviews, of young people and of posts; a number, a rate, a ratio; averages of weeks, of a score and for a post.</summary>
    private static readonly string[] Ten =
    [
        "one-placement", "reviews-on-time", "care-leavers-in-touch-19-21", "agency-share", "children-in-care", "rate-per-10000", "starts-per-leaver",
        "weeks-in-care-of-leavers-12-months", "sdq-average", "iro-caseload",
    ];

    [Fact]
    public async Task Chart_table_file_and_command_line_say_the_same_in_every_month_of_ten_measures()
    {
        var data = CopySample();
        var page = await OpenAsync(Sample, "/");
        foreach (var id in Ten)
        {
            var told = await AskAsync(data, id);
            Assert.True(told.Count >= 24, $"{id}: the command line tells of {told.Count} months only.");

            await page.GotoAsync($"/indicators/{id}?month=2026-10&months=60");

            Assert.Empty(Differences(id, told, await DrawnAsync(page), await ListedAsync(page), await DownloadedAsync(page)));
        }
    }

    /// <summary>Otherwise a comparison that never finds anything would prove nothing.</summary>
    [Theory]
    [InlineData("document.querySelectorAll('figure.trend circle')[3].dataset.value = '12.3'", "2024-02: the chart has 12.3")]
    [InlineData("document.querySelectorAll('figure.trend circle')[3].remove()", "2024-02: the chart has no figure")]
    [InlineData("document.querySelectorAll('.chart-tools tbody tr')[0].cells[1].firstChild.data = '1.0%'", "2026-10: the table has 1.0%")]
    [InlineData("document.querySelectorAll('.chart-tools tbody tr')[0].cells[2].firstChild.data = '7 of 500 children'", "2026-10: behind it the table has 7 of 500 children")]
    public async Task One_number_that_is_wrong_is_found(string tampering, string expected)
    {
        var told = await AskAsync(CopySample(), "one-placement");
        var page = await OpenAsync(Sample, "/indicators/one-placement?month=2026-10&months=60");
        Assert.Equal("2024-02", (await DrawnAsync(page)).Keys.Order(StringComparer.Ordinal).ElementAt(3));

        await page.EvaluateAsync(tampering);

        Assert.Contains(expected, Assert.Single(Differences("one-placement", told, await DrawnAsync(page), await ListedAsync(page), await DownloadedAsync(page))), StringComparison.Ordinal);
    }

    private static List<string> Differences(
        string id,
        Dictionary<string, Told> told,
        Dictionary<string, decimal> drawn,
        Dictionary<string, (string Figure, string Behind)> listed,
        Dictionary<string, Told> downloaded)
    {
        List<string> differences = [];
        void Compare(bool isSame, string month, string what)
        {
            if (!isSame)
            {
                differences.Add($"{id} {month}: {what}");
            }
        }

        foreach (var (month, line) in told)
        {
            decimal? point = drawn.TryGetValue(month, out var value) ? value : null;
            var (figure, behind) = listed.GetValueOrDefault(month);
            Compare(IsSame(point, line.Value), month, $"the chart has {Words(point)} and the command line {Words(line.Value)}");
            Compare(IsSame(downloaded.GetValueOrDefault(month), line), month, $"the file has {downloaded.GetValueOrDefault(month)} and the command line {line}");
            Compare(line.Value is { } known ? Rounds(figure, known) : figure is { Length: > 0 } && !figure.Any(char.IsDigit), month, $"the table has {figure} and the command line {Words(line.Value)}");
            Compare(line.Denominator is null || Rests(behind, line), month, $"behind it the table has {behind} and the command line {line}");
        }

        foreach (var month in drawn.Keys.Concat(listed.Keys).Concat(downloaded.Keys).Except(told.Keys))
        {
            differences.Add($"{id} {month}: the command line knows nothing of it");
        }

        return differences;
    }

    private static bool IsSame(decimal? one, decimal? other) => one is null || other is null ? one == other : Math.Abs(one.Value - other.Value) < 1e-9m;

    private static bool IsSame(Told? one, Told other) =>
        one is not null && IsSame(one.Value, other.Value) && IsSame(one.Numerator, other.Numerator) && IsSame(one.Denominator, other.Denominator);

    /// <summary>As many places as are shown, half away from zero.</summary>
    private static bool Rounds(string? shown, decimal value)
    {
        var text = Number().Match(shown ?? "").Value;
        var places = text.Contains('.', StringComparison.Ordinal) ? text.Length - text.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return text.Length > 0 && Read(text) == Math.Round(value, places, MidpointRounding.AwayFromZero);
    }

    /// <summary>331 of 500 children; 498 for 6.7 full-time posts; an average of 25 children.</summary>
    private static bool Rests(string? behind, Told line)
    {
        var numbers = Number().Matches(behind ?? "").Select(number => (decimal?)Read(number.Value)).ToList();
        return numbers.SequenceEqual([line.Numerator, line.Denominator]) || (behind!.StartsWith("an average of ", StringComparison.Ordinal) && numbers.SequenceEqual([line.Denominator]));
    }

    private static async Task<Dictionary<string, decimal>> DrawnAsync(IPage page)
    {
        var points = await page.GetByRole(AriaRole.Img).Locator("circle[data-month]").EvaluateAllAsync<string[][]>("all => all.map(point => [point.dataset.month, point.dataset.value])");
        return points.ToDictionary(point => point[0], point => decimal.Parse(point[1], CultureInfo.InvariantCulture));
    }

    private static async Task<Dictionary<string, (string Figure, string Behind)>> ListedAsync(IPage page)
    {
        // Read as it lies in the page: whether it is open or not, it says the same.
        var rows = await page.Locator(".chart-tools tbody tr").EvaluateAllAsync<string[][]>(
            "all => all.map(row => [row.cells[0].textContent.trim(), row.cells[1].firstChild.data.trim(), row.cells[2].textContent.trim()])");
        return rows.ToDictionary(
            row => DateTime.ParseExact(row[0], "MMMM yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM", CultureInfo.InvariantCulture),
            row => (row[1], row[2]));
    }

    private static async Task<Dictionary<string, Told>> DownloadedAsync(IPage page)
    {
        var address = await page.Locator(".chart-files a").First.GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync(new Uri(new Uri(page.Url), address).ToString());
        Assert.Equal("no-store", answer.Headers["cache-control"]);
        var lines = (await answer.TextAsync()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headings = lines[0].Split(',');
        decimal? Cell(string[] cells, string heading) => cells[Array.IndexOf(headings, heading)] is { Length: > 0 } text ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

        // A figure with a thousands separator and an event with a comma are quoted.
        return lines.Skip(1).Select(line => Quoted().Replace(line, "").Split(',')).ToDictionary(
            cells => cells[Array.IndexOf(headings, "Month")], cells => new Told(Cell(cells, "Value"), Cell(cells, "Numerator"), Cell(cells, "Denominator")));
    }

    /// <summary>carescorecard indicator ID --format json, on a database of its own.</summary>
    private static async Task<Dictionary<string, Told>> AskAsync(string data, string id)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = await new CommandLine(new Terminal { Output = output, BinaryOutput = Stream.Null, Error = error, DataFolder = data, Clock = TimeProvider.System })
            .RunAsync(["indicator", id, "--to", "2026-10", "--format", "json"], CancellationToken.None);
        Assert.True(code == 0, $"The command line ended with {code}:\n{error}");
        using var answer = JsonDocument.Parse(output.ToString());
        decimal? Cell(JsonElement point, string name) => point.TryGetProperty(name, out var cell) && cell.ValueKind == JsonValueKind.Number ? cell.GetDecimal() : null;

        return answer.RootElement.GetProperty("series").EnumerateArray().ToDictionary(
            point => point.GetProperty("month").GetString()!, point => new Told(Cell(point, "value"), Cell(point, "numerator"), Cell(point, "denominator")));
    }

    private static string Words(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "no figure";

    private static decimal Read(string number) => decimal.Parse(number, NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9][0-9,]*(\\.[0-9]+)?")]
    private static partial Regex Number();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    /// <summary>Null where there is none.</summary>
    private sealed record Told(decimal? Value, decimal? Numerator, decimal? Denominator);
}
