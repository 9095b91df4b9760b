using CareScorecard.Application.Access;
using CareScorecard.Application.Loads;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Import;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Loads;

public sealed class WatchFolderTests : IAsyncLifetime
{
    private static readonly Viewer Watcher = Viewer.Program with { Name = "Watched folder" };

    private readonly Council _council = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("carescorecard-watched-").FullName;

    public Task InitializeAsync() => _council.InitializeAsync();

    public async Task DisposeAsync()
    {
        await _council.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_file_against_which_nothing_stands_is_saved_as_a_draft_once()
    {
        Bring("october.xlsx", Clean());

        var outcome = Assert.Single(await LookAsync());
        var again = await LookAsync();

        Assert.Equal((WatchedEnd.Saved, "october.xlsx"), (outcome.End, outcome.Name));
        Assert.StartsWith("Saved as OCT26-01: October 2026, version 1, a draft.", outcome.Words, StringComparison.Ordinal);
        Assert.Empty(again);
        var version = Assert.Single(await VersionsAsync());
        Assert.Equal((1, VersionState.Draft), (version.Number, version.State));
        Assert.Equal([".checking/.turn", "done/october.xlsx", "done/october.xlsx.txt"], Contents());
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing_and_neither_is_overwritten()
    {
        Bring("october.xlsx", Clean());
        await LookAsync();
        Bring("october.xlsx", Clean());

        var outcome = Assert.Single(await LookAsync());

        Assert.Equal(WatchedEnd.Unchanged, outcome.End);
        Assert.Single(await VersionsAsync());
        Assert.Equal(
            [".checking/.turn", "done/october (2).xlsx", "done/october (2).xlsx.txt", "done/october.xlsx", "done/october.xlsx.txt"],
            Contents());
    }

    [Fact]
    public async Task What_a_person_has_to_decide_is_left_to_a_person_and_the_report_says_nothing_of_a_child()
    {
        var records = new MonthRecordsBuilder("2026-10").With(
            A.Child("SECRET-1") with { LastVisitOn = A.Day("2026-12-24") },
            A.Child("SECRET-2", started: "2026-05-01", ended: "2026-04-01")).Build();
        Bring("odd.xlsx", records);

        var outcome = Assert.Single(await LookAsync());

        Assert.Equal(WatchedEnd.NeedsAttention, outcome.End);
        Assert.Empty(await VersionsAsync());
        Assert.Equal([".checking/.turn", "attention/odd.xlsx", "attention/odd.xlsx.txt"], Contents());
        var report = await File.ReadAllTextAsync(outcome.Report);
        Assert.Contains("CHD-004  1 x  odd.xlsx, sheet Children, column I (Care ended), row 3", report, StringComparison.Ordinal);
        Assert.Contains("CHD-101", report, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", report, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("24 December", report, StringComparison.Ordinal);
        Assert.DoesNotContain("24/12/2026", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warning_alone_is_not_accepted_by_a_machine()
    {
        Bring("warned.xlsx", new MonthRecordsBuilder("2026-10").With(
            A.Child("A") with { LastVisitOn = A.Day("2026-12-24") }).Build());

        var outcome = Assert.Single(await LookAsync());

        Assert.Equal((WatchedEnd.NeedsAttention, true), (outcome.End, outcome.Words.Contains("1 warning has to be read", StringComparison.Ordinal)));
        Assert.Empty(await VersionsAsync());
    }

    [Fact]
    public async Task A_past_month_is_not_changed_without_a_reason()
    {
        await _council.LoadAsync(Clean());
        await _council.LoadAsync(Clean("2026-11"));
        Bring("october.xlsx", Clean("2026-10", "A", "B", "E"));

        var outcome = Assert.Single(await LookAsync());

        Assert.Equal(WatchedEnd.NeedsAttention, outcome.End);
        Assert.Contains("Say why a past month changes", outcome.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await VersionsAsync()).Count);
    }

    [Fact]
    public async Task The_files_of_a_folder_make_one_month_and_move_together()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "october"));
        Bring(Path.Combine("october", "children.xlsx"), Clean());

        var outcome = Assert.Single(await LookAsync());

        Assert.Equal((WatchedEnd.Saved, "october"), (outcome.End, outcome.Name));
        Assert.Equal([".checking/.turn", "done/october.txt", "done/october/children.xlsx"], Contents());
    }

    [Fact]
    public async Task Links_and_half_written_files_are_passed_over()
    {
        var outside = _council.Write(Clean(), "outside.xlsx");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.xlsx"), outside);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "linked"), Path.GetDirectoryName(outside)!);
        await File.WriteAllTextAsync(Path.Combine(_folder, "~$open.xlsx"), "");
        await File.WriteAllTextAsync(Path.Combine(_folder, "coming.xlsx.part"), "");

        Assert.Empty(await LookAsync());
        Assert.Empty(await VersionsAsync());
    }

    [Fact]
    public async Task What_a_look_that_was_cut_off_left_behind_is_taken_up_by_the_next()
    {
        // Killed after the save and before the move: the file lies where it was looked at.
        await _council.LoadAsync(Clean());
        Directory.CreateDirectory(Path.Combine(_folder, ".checking"));
        Bring(Path.Combine(".checking", "october.xlsx"), Clean());

        var outcome = Assert.Single(await LookAsync());

        Assert.Equal(WatchedEnd.Unchanged, outcome.End);
        Assert.Equal([".checking/.turn", "done/october.xlsx", "done/october.xlsx.txt"], Contents());
    }

    [Fact]
    public async Task It_is_recorded_without_the_name_of_the_file_and_told_with_the_loads()
    {
        Bring("child of somebody.xlsx", Clean());
        await LookAsync();

        var history = await _council.Use<ReadLoadsUseCase>().RunAsync(Viewer.Staff, CancellationToken.None);

        var entry = Assert.Single(history.Unattended);
        Assert.Equal(("Watched folder", AuditCodes.FolderChecked, "2026-10"), (entry.Who, entry.What, entry.About));
        Assert.Contains("\"came-of-it\":\"saved\"", entry.Details, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody", entry.Details, StringComparison.Ordinal);
        Assert.Equal("Watched folder", Assert.Single(history.Entries).By);
    }

    private Task<IReadOnlyList<WatchedOutcome>> LookAsync() => _council.Use<WatchFolderUseCase>()
        .RunAsync(Watcher, _folder, TimeSpan.Zero, ReadRequest.DefaultMaxFileBytes, CancellationToken.None);

    private Task<IReadOnlyList<MonthVersion>> VersionsAsync() => _council.Use<MonthStore>().ListAsync(CancellationToken.None);

    private void Bring(string name, Domain.Months.MonthRecords records) => File.Copy(_council.Write(records, $"{Guid.NewGuid():N}.xlsx"), Path.Combine(_folder, name));

    private string[] Contents() =>
    [
        .. Directory.EnumerateFiles(_folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    private static Domain.Months.MonthRecords Clean(string month = "2026-10", params string[] children) =>
        new MonthRecordsBuilder(month).With([.. (children.Length == 0 ? ["A", "B"] : children).Select(child => A.Child(child))]).Build();
}
