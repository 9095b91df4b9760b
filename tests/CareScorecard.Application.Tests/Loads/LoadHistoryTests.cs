using CareScorecard.Application.Access;
using CareScorecard.Application.Loads;
using CareScorecard.Application.Months;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Loads;

public sealed class LoadHistoryTests : IAsyncLifetime
{
    private static readonly ReportingMonth October = A.Month("2026-10");

    private readonly Council _council = new();

    public Task InitializeAsync() => _council.InitializeAsync();

    public Task DisposeAsync() => _council.DisposeAsync();

    [Fact]
    public async Task A_receipt_says_what_changed_and_what_was_accepted()
    {
        await _council.LoadAsync(Month("A", "B"));
        var warned = new MonthRecordsBuilder("2026-10").With(
            A.Child("A") with { LastVisitOn = A.Day("2026-12-24") }, A.Child("B"), A.Child("E")).Build();
        await _council.AcceptAsync(
            await _council.CheckAsync(_council.Write(warned, "warned.xlsx")), new Acceptance { WarningsBecause = "Dates of the new system" });

        var receipt = await _council.Use<ReadLoadsUseCase>().OfVersionAsync(Viewer.Staff, October, 2, CancellationToken.None);

        Assert.Equal(("OCT26-02", 1), (receipt!.Reference, receipt.ComparedWith!.Number));
        Assert.Contains(receipt.Accepted, kind => kind is { Code: "CHD-101", Header: "Last visit", Count: 1, Reason: "Dates of the new system" });
        var children = Assert.Single(receipt.Effect, effect => effect.Definition.Id == "children-in-care");
        Assert.Equal((2m, 3m), (children.Before!.Number, children.After.Number));
        Assert.Equal("warned.xlsx", Assert.Single(receipt.Version.Files).Name);
        Assert.Equal(64, receipt.Version.Files[0].Sha256.Length);
    }

    [Fact]
    public async Task The_first_version_of_a_month_is_compared_with_the_month_before()
    {
        await _council.LoadAsync(Month("A", "B"));
        await _council.LoadAsync(new MonthRecordsBuilder("2026-11").With(A.Child("A")).Build());

        var receipt = await _council.Use<ReadLoadsUseCase>().OfVersionAsync(Viewer.Staff, A.Month("2026-11"), 1, CancellationToken.None);

        Assert.Equal(October, receipt!.ComparedWith!.Month);
    }

    [Fact]
    public async Task An_undo_is_a_version_of_its_own_in_the_history()
    {
        await _council.LoadAsync(Month("A"));
        await _council.LoadAsync(Month("A", "B"));
        await _council.Use<UndoMonthUseCase>().RunAsync(Viewer.Staff, October, "A mistake", CancellationToken.None);

        var history = await _council.Use<ReadLoadsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None);
        var receipt = await _council.Use<ReadLoadsUseCase>().OfVersionAsync(Viewer.Staff, October, 3, CancellationToken.None);

        Assert.Equal(["OCT26-03", "OCT26-02", "OCT26-01"], history.Entries.Select(entry => entry.Reference));
        Assert.Equal((1, 2), (receipt!.Version.Restores, receipt.ComparedWith!.Number));
    }

    [Fact]
    public async Task Versions_are_compared_record_by_record_and_nobody_is_named_without_a_reason()
    {
        await _council.LoadAsync(Month("A", "B"));
        await _council.LoadAsync(new MonthRecordsBuilder("2026-10").With(
            A.Child("A") with { LastVisitOn = A.Day("2026-10-01"), Team = "North" }, A.Child("E")).Build());
        var compare = _council.Use<CompareVersionsUseCase>();

        var counted = await compare.RunAsync(Viewer.Staff, new(October, 1), new(October, 2), reason: null, CancellationToken.None);
        var named = await compare.RunAsync(Viewer.Staff, new(October, 1), new(October, 2), "Head of service asked", CancellationToken.None);

        var kind = Assert.Single(named!.Records!.Kinds);
        Assert.Equal(["E"], kind.Came);
        Assert.Equal(["B"], kind.Went);
        Assert.Equal(["A"], kind.Changed);
        Assert.Equal([new FieldChange(Fields.Children.Team, 1), new FieldChange(Fields.Children.LastVisit, 1)], kind.Fields);
        Assert.True(kind.IsNamed);
        Assert.False(Assert.Single(counted!.Records!.Kinds).IsNamed);
        var looks = await LooksAsync();
        Assert.Equal("Head of service asked", Assert.Single(looks).Reason);
    }

    [Fact]
    public async Task What_was_loaded_comes_back_as_a_workbook_that_says_the_same_and_is_recorded()
    {
        var records = Month("A", "B");
        await _council.LoadAsync(records);
        var export = _council.Use<ExportLoadUseCase>();

        var without = await export.RunAsync(Viewer.Staff, October, 1, reason: " ", CancellationToken.None);
        var ofTeam = await export.RunAsync(Viewer.Staff with { Teams = ["North"] }, October, 1, "Why", CancellationToken.None);
        var file = await export.RunAsync(Viewer.Staff, October, 1, "Audit", CancellationToken.None);

        Assert.Null(without);
        Assert.Null(ofTeam);
        Assert.Equal("records-OCT26-01.xlsx", file!.Name);
        var read = MonthReader.Read(
            new ReadRequest { Files = [new SourceFile(file.Name, file.Content.Length, () => new MemoryStream(file.Content))] }, null, CancellationToken.None);
        Assert.Equal(records.Periods, read.Records!.Periods);
        var entry = Assert.Single(await _council.Use<AuditStore>().FindAsync(new AuditSearch { What = AuditCodes.Exported }, new AuditPage(null, 10), CancellationToken.None));
        Assert.Equal(("2026-10", "Audit"), (entry.About, entry.Reason));
    }

    private static MonthRecords Month(params string[] children) =>
        new MonthRecordsBuilder("2026-10").With([.. children.Select(child => A.Child(child))]).Build();

    private Task<IReadOnlyList<Domain.Audit.AuditEntry>> LooksAsync() => _council.Use<AuditStore>()
        .FindAsync(new AuditSearch { What = AuditCodes.ChildrenViewed }, new AuditPage(null, 10), CancellationToken.None);
}
