using System.Globalization;
using System.Net;
using CareScorecard.Data;
using CareScorecard.Web.Configuration;
using CareScorecard.Web.Hosting;
using CareScorecard.Web.SafeKeeping;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Web.Tests.SafeKeeping;

/// <summary>What the real program does for its database when it starts and while it runs.</summary>
public sealed class SafeKeepingHostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-web-").FullName;

    private string Database => Path.Combine(_folder, "carescorecard.db");

    [Fact]
    public async Task The_running_program_backs_up_by_plan_and_cannot_be_restored_over()
    {
        await using var app = await StartAsync();

        var backup = await FirstFileAsync(Path.Combine(_folder, "backups"));

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(
            () => DatabaseRestore.RunAsync(backup, Database, null, DateTime.UtcNow, CancellationToken.None));
        Assert.StartsWith("CareScorecard is running on ", refused.Message, StringComparison.Ordinal);
        Assert.Equal("Healthy", await ReadyAsync(app));
        await app.StopAsync();
        await app.DisposeAsync();
        await DatabaseRestore.RunAsync(backup, Database, null, DateTime.UtcNow, CancellationToken.None);
    }

    [Fact]
    public async Task No_backups_are_made_where_none_are_wanted()
    {
        await using var app = await StartAsync("--CareScorecard:Backup:EveryHours", "0");

        Assert.Equal("Healthy", await ReadyAsync(app));
        Assert.False(Directory.Exists(Path.Combine(_folder, "backups")));
    }

    [Fact]
    public async Task A_backup_that_fails_makes_the_program_less_than_ready()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "blocked"), "");
        await using var app = await StartAsync("--CareScorecard:Backup:Folder", Path.Combine(_folder, "blocked"));

        for (var i = 0; i < 100 && await ReadyAsync(app) != "Degraded"; i++)
        {
            await Task.Delay(100);
        }

        Assert.Equal("Degraded", await ReadyAsync(app));
    }

    [Fact]
    public async Task A_broken_audit_is_said_at_the_start_and_the_program_goes_on()
    {
        await WriteAuditAsync(DateTime.UtcNow);
        Execute("DROP TRIGGER \"AuditIsNotChanged\"; UPDATE \"Audit\" SET \"Who\" = 'nobody'");
        await using var said = new StringWriter(CultureInfo.InvariantCulture);

        var condition = await StartChecks.RunAsync(Database, said);

        const string Words = "The audit is broken. Entry 1 is not as it was written, or does not follow the entry before it.";
        Assert.Equal($"WARNING: {Words}", said.ToString().Trim());
        Assert.Equal([Words], condition.Problems);
        await using var app = await StartAsync("--CareScorecard:Backup:EveryHours", "0");
        Assert.Equal("Degraded", await ReadyAsync(app));
        using var browser = new HttpClient();
        using var page = await browser.GetAsync(new Uri(app.Urls.Single()));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_makes_the_program_less_than_ready()
    {
        await WriteAuditAsync(DateTime.UtcNow.AddDays(40));

        await using var app = await StartAsync("--CareScorecard:Backup:EveryHours", "0");

        Assert.Equal("Degraded", await ReadyAsync(app));
    }

    [Fact]
    public async Task A_damaged_database_is_not_started_with()
    {
        await WriteAuditAsync(DateTime.UtcNow);
        SqliteConnection.ClearAllPools();
        using (var file = File.OpenWrite(Database))
        {
            file.Seek(4096 * 4, SeekOrigin.Begin);
            file.Write(Enumerable.Repeat((byte)0xAB, 4096 * 20).ToArray());
        }

        var refused = await Assert.ThrowsAsync<DatabaseUnusableException>(() => StartAsync());

        Assert.Contains("is damaged and cannot be read. Restore the last backup", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 14, "CareScorecard:Backup:EveryHours is -1; it has to be from 0 (no backups) to 744.")]
    [InlineData(24, 0, "CareScorecard:Backup:Keep is 0; it has to be 1 or more.")]
    public void A_plan_that_cannot_be_is_named(int hours, int keep, string words)
    {
        var result = new BackupOptionsCheck().Validate(null, new BackupOptions { EveryHours = hours, Keep = keep });

        Assert.Equal(words, result.FailureMessage);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<WebApplication> StartAsync(params string[] more)
    {
        var app = await ScorecardHost.BuildAsync(
        [
            "--urls", "http://127.0.0.1:0", "--CARESCORECARD_DATA", _folder, "--environment", "Production",
            "--applicationName", "CareScorecard.Web", .. more,
        ]);
        await app.StartAsync();
        return app;
    }

    private static async Task<string> ReadyAsync(WebApplication app)
    {
        using var browser = new HttpClient();
        return await browser.GetStringAsync(new Uri(new Uri(app.Urls.Single()), "/health/ready"));
    }

    private static async Task<string> FirstFileAsync(string folder)
    {
        for (var i = 0; i < 100; i++)
        {
            if (Directory.Exists(folder) && Directory.GetFiles(folder, "carescorecard-*.db") is [var file])
            {
                return file;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("No backup was made in ten seconds.");
    }

    private async Task WriteAuditAsync(DateTime at)
    {
        var database = await ScorecardDatabase.OpenAsync(Database, CancellationToken.None);
        await new AuditStore(database).RecordAsync("Ada", at, new AuditEvent(AuditCodes.SignedIn), CancellationToken.None);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
