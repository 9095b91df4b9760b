using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.TestKit;
using CareScorecard.TestKit.Records;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.Hosting;
using CareScorecard.Web.Tests.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Web.Tests.Crawling;

/// <summary>
/// The real program over the months that the list of pages speaks of: August and September 2026 published, October 2026 a draft. What
/// <see cref="Planted"/> looks for is planted in all three; two of the children, their worker and their reviewing officer are canaries.
/// </summary>
public sealed class PlantedCouncil : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-crawled-").FullName;
    private readonly Dictionary<Roles, TestBrowser> _browsers = [];
    private WebApplication _app = null!;

    public Uri Address => new(_app.Urls.Single());

    public async Task InitializeAsync()
    {
        _app = await ScorecardHost.BuildAsync(
        [
            "--urls", "http://127.0.0.1:0", "--CARESCORECARD_DATA", _folder, "--environment", "Production", "--applicationName", "CareScorecard.Web",
            "--CareScorecard:Downloads", "10000", .. OwnFiles.Arguments,
        ]);
        await _app.StartAsync();
        await LoadAsync("2026-08", children: 211, withParents: 3, isPublished: true);
        await LoadAsync("2026-09", children: 223, withParents: 4, isPublished: true);
        await LoadAsync("2026-10", children: 223, withParents: 4, isPublished: false);
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }

        await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Somebody with the role alone; for no role, nobody.</summary>
    public async Task<HttpClient> ClientOfAsync(Roles role)
    {
        if (!_browsers.TryGetValue(role, out var browser))
        {
            browser = role == Roles.None ? new TestBrowser(Address) : await FirstPerson.EnterAsAsync(_app, role);
            _browsers[role] = browser;
        }

        return new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = browser.Cookies }) { BaseAddress = Address };
    }

    private async Task LoadAsync(string month, int children, int withParents, bool isPublished)
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= children; i++)
        {
            Add(builder, i, withParents, children);
        }

        var judged = CareMonths.Of(builder.Build());
        var months = _app.Services.GetRequiredService<MonthStore>();
        var at = judged.Records.Month.LastDay.AddDays(4).ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc);
        await months.AcceptAsync(
            new AcceptMonth
            {
                Records = judged.Records,
                Load = new LoadRecord
                {
                    Month = judged.Records.Month,
                    Files = [new LoadedFile($"{month}.xlsx", 1000, new string('a', 64), "carescorecard")],
                    Rows = new RowCounts(children, children, 0),
                    LoadedAt = at,
                },
                Figures =
                [
                    .. Catalogue.All.Select(indicator => (indicator.Definition, Outcome: indicator.Judge(judged))).Select(figure => new StoredFigure(
                        figure.Definition, figure.Outcome.Value, figure.Definition.AgainstPopulation ? figure.Outcome.Cohort?.Passing.Count : null)),
                ],
            },
            CancellationToken.None);
        if (isPublished)
        {
            await months.ChangeStateAsync(judged.Records.Month, 1, VersionState.Published, null, null, at, CancellationToken.None);
        }
    }

    /// <summary>
    /// The first live with their parents, two of them girls; the next twenty in a children's home, so that the rest of those with parents is no
    /// measure of its own; the last five are the Little Team's, the canaries among them.
    /// </summary>
    private static void Add(MonthRecordsBuilder builder, int number, int withParents, int children)
    {
        var isCanary = number > children - 2;
        var id = number == children ? Canaries.Child : isCanary ? Canaries.NamedChild : $"C{number}";
        var type = number <= withParents ? PlacementType.P1 : number <= withParents + 20 ? PlacementType.K2 : PlacementType.U6;
        var child = isCanary
            ? A.Child(id, A.Iso(Canaries.CareStartedOn), born: A.Iso(Canaries.BornOn)) with { SocialWorker = Canaries.Worker, ReviewingOfficer = Canaries.Officer }
            : A.Child(id) with { SocialWorker = "Worker One", ReviewingOfficer = "Officer One" };
        builder.With(child with
        {
            Sex = number <= 2 ? Sex.Female : Sex.Male,
            Team = number > children - 5 ? "Little Team" : "North",
            PlacementType = type,
            PlacementProvider = PlacementProvider.PR1,
        });
        builder.With(A.Stay(id, isCanary ? A.Iso(Canaries.CareStartedOn) : "2020-01-01", type: type));
    }
}
