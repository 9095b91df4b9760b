using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import;
using CareScorecard.Import.Writing;
using CareScorecard.TestKit;
using CareScorecard.TestKit.Records;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.Tests.Hosting;
using CareScorecard.Web.Tests.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Web.Tests.Attacks;

/// <summary>
/// The real program over months that came in as workbooks: March and April 2024 published, May 2024 a draft. Two of the children are
/// canaries, and so are their team, worker, reviewing officer and days.
/// </summary>
public sealed class AttackedCouncil : IAsyncLifetime
{
    /// <summary>How the month that the board must not see is written.</summary>
    public static readonly string[] Draft = ["May 2024", "31 May"];

    private static readonly Viewer Staff = new("Staff", Roles.Analyst | Roles.Presenter);

    private string _folder = "";
    private readonly Dictionary<Roles, TestBrowser> _browsers = [];

    public WebApplication App { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>An empty program, for attacks that need settings or a program of their own.</summary>
    public static async Task<AttackedCouncil> StartAsync(params string[] settings)
    {
        var council = new AttackedCouncil { _folder = Directory.CreateTempSubdirectory("carescorecard-attacked-").FullName };
        council.App = await ScorecardHost.BuildAsync(
        [
            "--urls", "http://127.0.0.1:0", "--CARESCORECARD_DATA", council._folder, "--environment", "Production",
            "--applicationName", "CareScorecard.Web", .. OwnFiles.Arguments, .. settings,
        ]);
        await council.App.StartAsync();
        council.Address = new Uri(council.App.Urls.Single());
        return council;
    }

    public Task InitializeAsync() => InitializeAsync("simple");

    /// <param name="log">The form of the log: simple or json.</param>
    public async Task InitializeAsync(string log)
    {
        var started = await StartAsync("--CareScorecard:Downloads", "1000", "--Logging:Console:FormatterName", log);
        (App, Address, _folder) = (started.App, started.Address, started._folder);
        foreach (var month in new[] { "2024-03", "2024-04", "2024-05" })
        {
            await LoadAsync(month);
            if (month != "2024-05")
            {
                var published = await Get<ChangeMonthStateUseCase>().RunAsync(Staff, A.Month(month), VersionState.Published, null, default);
                Assert.IsType<StateChangeOutcome.Done>(published);
            }
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var browser in _browsers.Values)
        {
            browser.Dispose();
        }

        await App.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    public T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>Somebody with the role alone; for no role, nobody. The same browser each time.</summary>
    public async Task<TestBrowser> BrowserOfAsync(Roles role)
    {
        if (!_browsers.TryGetValue(role, out var browser))
        {
            browser = role == Roles.None ? new TestBrowser(Address) : await FirstPerson.EnterAsAsync(App, role);
            _browsers[role] = browser;
        }

        return browser;
    }

    /// <summary>From here on the database cannot answer for figures or months: a table is gone.</summary>
    public void Break()
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(_folder, "carescorecard.db")}");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = "ALTER TABLE MonthVersions RENAME TO Gone";
        command.ExecuteNonQuery();
    }

    /// <summary>Reads files as the upload page does.</summary>
    public Task<MonthCheck> CheckAsync(string name, byte[] content) => Get<CheckMonthUseCase>().RunAsync(
        Staff, new ReadRequest { Files = [new SourceFile(name, content.Length, () => new MemoryStream(content))] }, null, default);

    public static byte[] Workbook(MonthRecords records)
    {
        using var to = new MemoryStream();
        CareScorecardWorkbook.Write(records, to);
        return to.ToArray();
    }

    /// <param name="team">Of half of the children; the canaries have a team of their own.</param>
    public static MonthRecords Records(string month, string team = "North")
    {
        var builder = new MonthRecordsBuilder(month);
        for (var i = 1; i <= 40; i++)
        {
            Add(builder, A.Child($"C{i}") with { Team = i % 2 == 0 ? team : "South", SocialWorker = "Worker One", ReviewingOfficer = "Officer One" }, i);
        }

        var canary = A.Child(Canaries.Child, A.Iso(Canaries.CareStartedOn), born: A.Iso(Canaries.BornOn)) with
        {
            Team = Canaries.Team,
            SocialWorker = Canaries.Worker,
            ReviewingOfficer = Canaries.Officer,
        };
        Add(builder, canary, 41);
        Add(builder, canary with { Child = new ChildId(Canaries.NamedChild) }, 42);
        return builder.Build();
    }

    private static void Add(MonthRecordsBuilder builder, PeriodOfCare child, int number)
    {
        builder.With(child with
        {
            Sex = number % 2 == 0 ? Sex.Female : Sex.Male,
            PlacementType = PlacementType.U6,
            PlacementProvider = PlacementProvider.PR1,
        });
        builder.With(A.Stay(child.Child.Value, A.Iso(child.CareStartedOn)));
    }

    private async Task LoadAsync(string month)
    {
        var check = await CheckAsync($"{month}.xlsx", Workbook(Records(month)));
        var saved = await Get<AcceptMonthUseCase>().RunAsync(
            Staff, check, new Acceptance { WarningsBecause = "Looked at.", LeftOutBecause = "Looked at.", Reason = "Looked at." }, default);
        Assert.IsType<AcceptOutcome.Saved>(saved);
    }
}

[CollectionDefinition(Name)]
public sealed class OneAttackedCouncil : ICollectionFixture<AttackedCouncil>
{
    public const string Name = "Attacked council";
}
