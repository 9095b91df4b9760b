using System.Text;
using System.Text.Json;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.TestKit;
using CareScorecard.Web.Tests.Attacks;
using Microsoft.Extensions.Logging;

namespace CareScorecard.Web.Tests.Logs;

/// <summary>No log line, error page or audit entry of this whole suite tells of a child. Canaries are loaded by it in many ways, also in ways that fail.</summary>
[Collection(EverythingSaid.Name)]
public sealed class CanaryTests : IAsyncDisposable
{
    private static readonly Viewer Staff = new("Staff", Roles.Analyst | Roles.Presenter);

    private readonly AttackedCouncil _council = new();

    public async ValueTask DisposeAsync() => await _council.DisposeAsync();

    /// <summary>In the log as people read it, and as the unit and the container have it written.</summary>
    [Theory]
    [InlineData("simple")]
    [InlineData("json")]
    public async Task Nothing_that_was_said_tells_of_a_child(string log)
    {
        await _council.InitializeAsync(log);
        var before = Said.Text.Length;

        await UploadWhatFailsAsync();
        await AskWhatFailsAsync();
        await _council.App.StopAsync();

        var said = Said.Text[before..];
        Assert.Contains("Refused:", said, StringComparison.Ordinal);
        Assert.Contains("A request ended unexpectedly. Reference", said, StringComparison.Ordinal);
        Assert.Equal(log == "json", LogLines(said).Count > 0);
        Assert.All(LogLines(said), line => Assert.NotEmpty(JsonDocument.Parse(line).RootElement.GetProperty("Message").GetString()!));
        Assert.Empty(Said.Leaks());
    }

    [Fact]
    public async Task The_audit_tells_of_no_child()
    {
        await _council.InitializeAsync();
        await UploadWhatFailsAsync();
        using var audit = new StringWriter();

        foreach (var format in Enum.GetValues<AuditFormat>())
        {
            await _council.Get<ExportAuditUseCase>().RunAsync(new Viewer("Keeper", Roles.Administrator), new AuditSearch(), format, audit, default);
        }

        Assert.Contains("2024-05", audit.ToString(), StringComparison.Ordinal);
        Assert.Empty(Canaries.In(audit.ToString()));
    }

    /// <summary>Otherwise an ear that hears nothing would find nothing.</summary>
    [Theory]
    [InlineData("Placement of {0} could not be read.", Canaries.Child, "simple")]
    [InlineData("{0} has no social worker.", "Zebedee Quillfeather", "simple")]
    [InlineData("Born on {0}.", "27/02/2011", "simple")]
    [InlineData("Placement of {0} could not be read.", Canaries.Child, "json")]
    [InlineData("{0} has no social worker.", "Zebedee Quillfeather", "json")]
    [InlineData("Born on {0}.", "27/02/2011", "json")]
    public void A_canary_that_is_logged_is_found(string line, string canary, string form)
    {
        using var logs = LoggerFactory.Create(log => log.AddConsole(console => console.FormatterName = form));
        var before = Said.Text.Length;
        var planted = string.Format(null, line, canary);

        logs.CreateLogger("Planted").LogWarning("{Text}", planted);
        logs.Dispose();

        Assert.NotEmpty(Canaries.In(Said.Text[before..]));
        Said.Forget(before);
    }

    private static List<string> LogLines(string said) =>
        [.. said.Split('\n').Where(line => line.StartsWith("{\"EventId\"", StringComparison.Ordinal) && line.TrimEnd().EndsWith('}'))];

    private async Task UploadWhatFailsAsync()
    {
        var good = AttackedCouncil.Workbook(AttackedCouncil.Records("2024-06"));
        var rows = $"Child ID,Date of birth,Care started,Social worker\n{Canaries.Child},31/02/2011,{Canaries.CareStartedOn:dd/MM/yyyy},{Canaries.Worker}\n"
            + $"{Canaries.NamedChild},{Canaries.BornOn:dd/MM/yyyy},not a day,{Canaries.Officer}\n{Canaries.NamedChild},{Canaries.BornOn:dd/MM/yyyy},\"never closed\n";
        (string Name, byte[] Content)[] files =
        [
            ("2024-06.xlsx", good),
            ("cut-off.xlsx", good[..(good.Length / 2)]),
            ("changed.xlsx", [.. good.Select((letter, at) => at % 97 == 50 ? (byte)~letter : letter)]),
            ("rows.csv", Encoding.UTF8.GetBytes(rows)),
            ("rows.xlsx", Encoding.UTF8.GetBytes(rows)),
            ("rows.zip", Encoding.UTF8.GetBytes(rows)),
            ($"{Canaries.NamedChild}.csv", Encoding.Unicode.GetBytes(rows)),
            ("empty.csv", []),
        ];
        foreach (var (name, content) in files)
        {
            await Record.ExceptionAsync(async () =>
            {
                var check = await _council.CheckAsync(name, content);
                await _council.Get<AcceptMonthUseCase>().RunAsync(Staff, check, new Acceptance { LeftOutBecause = "Looked at." }, default);
            });
        }
    }

    private async Task AskWhatFailsAsync()
    {
        var board = await _council.BrowserOfAsync(Roles.BoardMember);
        await board.GetAsync("/upload");
        await Record.ExceptionAsync(() => _council.Get<CheckMonthUseCase>().RunAsync(Viewer.Board, null!, null, default));

        // A database that goes wrong in the middle of a page.
        var analyst = await _council.BrowserOfAsync(Roles.Analyst);
        _council.Break();
        foreach (var address in new[] { "/", "/officers", "/indicators/children-in-care?by=officer", "/export/scorecard.xlsx", "/factcheck" })
        {
            var answer = await analyst.GetAsync(address);
            Said.Keep(answer.Text);
            Assert.DoesNotContain("SQLite", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", answer.Text, StringComparison.Ordinal);
        }
    }
}
