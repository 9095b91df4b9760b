using System.Text.RegularExpressions;
using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.TestKit.Records;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Web.Tests.Hosting;

/// <summary>
/// The real program over two published months: 2 of 40 children lived with their parents in January 2024, 3 of 43 in February. That is
/// planted to be looked for in all that a public page sends: text, drawings, attributes and what stands behind links.
/// </summary>
public sealed partial class PublicPageTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-web-").FullName;
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        _app = await ScorecardHost.BuildAsync(
            ["--urls", "http://127.0.0.1:0", "--CARESCORECARD_DATA", _folder, "--environment", "Production", "--applicationName", "CareScorecard.Web"]);
        await _app.StartAsync();
        await PublishAsync(new ReportingMonth(2024, 1), children: 40, withParents: 2);
        await PublishAsync(new ReportingMonth(2024, 2), children: 43, withParents: 3);
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("/?view=public")]
    [InlineData("/indicators/placed-with-parents?view=public")]
    [InlineData("/indicators/placed-with-parents?view=public&by=sex")]
    [InlineData("/indicators/placed-with-parents?view=public&where=sex:Female")]
    [InlineData("/indicators/placed-with-parents?view=public&by=officer")]
    [InlineData("/homes?view=public&by=kind")]
    [InlineData("/indicators/children-in-care?view=public&by=placement")]
    [InlineData("/indicators/children-in-care?view=public&where=placement:Parents")]
    [InlineData("/indicators/children-in-care?view=public&where=placement:Parents&where=sex:Female")]
    public async Task Nothing_that_is_hidden_leaves_the_building(string address)
    {
        var html = await GetAsync(address);

        Assert.Contains("Public view.", html, StringComparison.Ordinal);
        Assert.Contains("idden to protect children", html, StringComparison.Ordinal);
        Assert.Empty(Planted().Matches(html).Select(found => found.Value));
    }

    /// <summary>Whatever is pressed shows or hides what is in the page: so nothing hidden may be in it.</summary>
    [Theory]
    [InlineData("/present?view=public")]
    [InlineData("/present?view=public&slides=placed-with-parents,children-in-care,placed-with-parents-on-order,opening")]
    [InlineData("/present/notes?view=public&slides=placed-with-parents,children-in-care,placed-with-parents-on-order,opening")]
    [InlineData("/present/choose?view=public&slides=placed-with-parents,children-in-care")]
    [InlineData("/find?q=placed%20with%20parents&view=public")]
    public async Task Nothing_that_is_hidden_is_presented_or_found(string address)
    {
        var html = await GetAsync(address);

        Assert.Contains("February 2024", html, StringComparison.Ordinal);
        Assert.Empty(Planted().Matches(html).Select(found => found.Value));
    }

    /// <summary>Otherwise the test above would find nothing anywhere.</summary>
    [Theory]
    [InlineData("/present?slides=placed-with-parents")]
    [InlineData("/present/notes?slides=placed-with-parents")]
    [InlineData("/present/choose?slides=placed-with-parents")]
    [InlineData("/find?q=placed%20with%20parents")]
    public async Task Staff_present_and_find_what_is_hidden_from_the_public(string address) => Assert.Matches(Planted(), await GetAsync(address));

    /// <summary>A board member's account gets the same, whatever is done to the address.</summary>
    [Theory]
    [InlineData("/")]
    [InlineData("/?view=staff")]
    [InlineData("/?month=2031-01")]
    [InlineData("/indicators/placed-with-parents")]
    [InlineData("/indicators/placed-with-parents?by=sex&view=")]
    [InlineData("/indicators/placed-with-parents?by=officer&view=public&view=staff")]
    [InlineData("/indicators/placed-with-parents?month=2031-01&where=sex:Female")]
    [InlineData("/indicators/children-in-care?where=placement:Parents&where=sex:Female")]
    [InlineData("/village?about=placed-with-parents")]
    [InlineData("/village")]
    [InlineData("/homes")]
    [InlineData("/homes?by=kind")]
    [InlineData("/homes?by=provider")]
    [InlineData("/homes?by=kind-and-distance&view=staff")]
    [InlineData("/care-leavers?by=team")]
    [InlineData("/health-and-education?by=placement")]
    [InlineData("/restatements")]
    [InlineData("/find?q=placed%20with%20parents&view=staff")]
    [InlineData("/present?slides=placed-with-parents")]
    [InlineData("/present/notes?slides=placed-with-parents&view=staff")]
    [InlineData("/present/choose?slides=placed-with-parents")]
    [InlineData("/officers")]
    [InlineData("/officers?month=2024-02")]
    [InlineData("/factcheck")]
    [InlineData("/upload")]
    [InlineData("/gallery")]
    [InlineData("/export/scorecard.xlsx?month=2031-01")]
    public async Task A_board_member_gets_nothing_hidden_from_any_address(string address)
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.BoardMember);

        var answer = await browser.GetAsync(address);

        Assert.Empty(Planted().Matches(answer.Html).Select(found => found.Value));
        Assert.DoesNotContain("Officer One", answer.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("view=staff", answer.Text.Replace(address, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("full figures", answer.Html, StringComparison.Ordinal);
    }

    /// <summary>What is hidden on the page is hidden in the files behind it, and the name of the file says for whom it is.</summary>
    [Theory]
    [InlineData("/indicators/placed-with-parents/trend.csv?month=2024-02", "placed-with-parents-trend-2024-02-public.csv", "Hidden to protect children")]
    [InlineData("/indicators/placed-with-parents/trend.csv?month=2024-02&where=sex:Female", "placed-with-parents-trend-2024-02-public.csv", "Hidden to protect children")]
    [InlineData("/indicators/placed-with-parents/parts.csv?month=2024-02&by=sex", "placed-with-parents-by-sex-2024-02-public.csv", "Hidden to protect children")]
    [InlineData("/indicators/children-in-care/trend.svg?month=2024-02", "children-in-care-trend-2024-02-public.svg", "Public view: small numbers are hidden")]
    public async Task No_file_carries_what_is_hidden(string address, string name, string says)
    {
        using var staff = await FirstPerson.EnterAsync(_app);
        using var board = await FirstPerson.EnterAsAsync(_app, Roles.BoardMember);

        foreach (var (browser, asked) in new[] { (staff, address + "&view=public"), (board, address), (board, address + "&view=staff") })
        {
            using var client = new HttpClient(new HttpClientHandler { CookieContainer = browser.Cookies }) { BaseAddress = browser.Home };
            using var response = await client.GetAsync(new Uri(asked, UriKind.Relative));
            var file = await response.Content.ReadAsStringAsync();

            Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName);
            Assert.True(response.Headers.CacheControl!.NoStore);
            Assert.Contains(says, file, StringComparison.Ordinal);
            Assert.Empty(PlantedInFiles().Matches(file).Select(found => found.Value));
        }
    }

    /// <summary>Where the figure is hidden in every month there is nothing to draw, and parts by staff are never public.</summary>
    [Theory]
    [InlineData("/indicators/placed-with-parents/trend.svg?month=2024-02")]
    [InlineData("/indicators/placed-with-parents/parts.csv?month=2024-02&by=officer")]
    [InlineData("/indicators/children-in-care/parts.csv?month=2024-02&by=placement")]
    [InlineData("/indicators/placed-with-parents/parts.csv?month=2024-02&by=sex&where=area:In")]
    [InlineData("/indicators/children-in-care/trend.csv?month=2031-01")]
    [InlineData("/indicators/no-such-measure/trend.csv")]
    public async Task What_the_board_may_not_have_is_not_there(string address)
    {
        using var board = await FirstPerson.EnterAsAsync(_app, Roles.BoardMember);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await board.GetAsync(address)).Status);
    }

    /// <summary>Otherwise the tests above would find nothing anywhere.</summary>
    [Theory]
    [InlineData("/indicators/placed-with-parents/trend.csv?month=2024-02", "placed-with-parents-trend-2024-02.csv")]
    [InlineData("/indicators/children-in-care/parts.csv?month=2024-02&by=placement", "children-in-care-by-placement-2024-02.csv")]
    [InlineData("/indicators/placed-with-parents/trend.svg?month=2024-02", "placed-with-parents-trend-2024-02.svg")]
    public async Task Staff_take_away_what_is_hidden_from_the_public(string address, string name)
    {
        using var staff = await FirstPerson.EnterAsync(_app);
        using var client = new HttpClient(new HttpClientHandler { CookieContainer = staff.Cookies }) { BaseAddress = staff.Home };

        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName);
        Assert.Matches(PlantedInFiles(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_board_member_is_given_the_latest_published_month_whatever_the_address_says()
    {
        using var browser = await FirstPerson.EnterAsAsync(_app, Roles.BoardMember);

        foreach (var address in new[] { "/", "/?month=2031-01", "/indicators/children-in-care?month=2031-01", "/village?month=2031-01" })
        {
            Assert.Contains("the edition published for February 2024", (await browser.GetAsync(address)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Staff_see_what_is_hidden_from_the_public() =>
        Assert.Matches(Planted(), await GetAsync("/indicators/placed-with-parents"));

    [Fact]
    public async Task Links_of_a_public_page_keep_the_view()
    {
        var html = await GetAsync("/?view=public");

        Assert.Contains("/indicators/one-placement?month=2024-02&amp;view=public", html, StringComparison.Ordinal);
        Assert.Contains("/export/scorecard.xlsx?month=2024-02&amp;view=public", html, StringComparison.Ordinal);
        Assert.DoesNotContain("/indicators/one-placement?month=2024-02\"", html, StringComparison.Ordinal);
    }

    private async Task<string> GetAsync(string address)
    {
        using var browser = await FirstPerson.EnterAsync(_app);
        return (await browser.GetAsync(address)).Html;
    }

    private async Task PublishAsync(ReportingMonth month, int children, int withParents)
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= children; i++)
        {
            builder.With(A.Child($"C{i}") with
            {
                Sex = i % 2 == 0 ? Sex.Female : Sex.Male,
                PlacementType = i <= withParents ? PlacementType.P1 : PlacementType.U6,
                PlacementProvider = PlacementProvider.PR1,
                ReviewingOfficer = "Officer One",
            });
            builder.With(A.Stay($"C{i}", "2020-01-01", type: i <= withParents ? PlacementType.P1 : PlacementType.U6));
        }

        var judged = CareMonths.Of(builder.Build());
        var months = _app.Services.GetRequiredService<MonthStore>();
        var at = month.LastDay.AddDays(4).ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
        await months.AcceptAsync(
            new AcceptMonth
            {
                Records = judged.Records,
                Load = new LoadRecord
                {
                    Month = month,
                    Files = [new LoadedFile($"{month}.xlsx", 1000, new string('a', 64), "carescorecard")],
                    Rows = new RowCounts(children, children, 0),
                    LoadedAt = at,
                },
                Figures = [.. Catalogue.All.Select(indicator => Figure(indicator, indicator.Judge(judged)))],
            },
            CancellationToken.None);
        await months.ChangeStateAsync(month, 1, VersionState.Published, null, null, at, CancellationToken.None);
    }

    private static StoredFigure Figure(Indicator indicator, Outcome outcome) => new(
        indicator.Definition, outcome.Value, indicator.Definition.AgainstPopulation ? outcome.Cohort?.Passing.Count : null);

    /// <summary>As files have them, in cells of their own: 3 and 43; Parents with 3.</summary>
    [GeneratedRegex("3 of 43|2 of 40|,3,43|,2,40|Parents,[23],|[, ]7\\.0%|6\\.97|[, ]5,2,")]
    private static partial Regex PlantedInFiles();

    /// <summary>The numbers of children, their share however it is written, and what stands around them.</summary>
    [GeneratedRegex(".{0,60}(?<![0-9.,])(3 of 43|2 of 40|7\\.0%|6\\.97|0\\.0697)(?![0-9]).{0,30}")]
    private static partial Regex Planted();
}
