using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Data.Tests.Stores;

public sealed class MonthStoreTests : IDisposable
{
    private static readonly ReportingMonth September = new(2026, 9);

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task The_first_load_of_a_month_is_version_1_and_a_draft()
    {
        var months = await OpenAsync();
        var accept = Samples.Accept();

        var accepted = await months.AcceptAsync(accept, CancellationToken.None);

        var version = Assert.IsType<AcceptedVersion.Saved>(accepted).Version;
        AssertSame(
            new MonthVersion(
                Samples.October, 1, VersionState.Draft, true, false, Samples.Noon, accept.Load.Files, accept.Load.Rows, Reason: "late data"),
            version);
        AssertSame(version, await months.FindCurrentAsync(Samples.October, CancellationToken.None));
        Assert.Null(await months.FindPublishedAsync(null, CancellationToken.None));
    }

    [Fact]
    public async Task The_next_load_supersedes_the_one_before_and_keeps_it()
    {
        var months = await OpenAsync();
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);

        await months.AcceptAsync(Samples.Accept(digest: "b2", expected: 1, from: 50), CancellationToken.None);

        Assert.Equal(
            [(2, true), (1, false)],
            (await months.ListAsync(CancellationToken.None)).Select(version => (version.Number, version.IsCurrent)));
        Assert.Equal(
            Samples.Accept().Records.Periods,
            (await months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None)).Periods);
    }

    [Fact]
    public async Task What_was_kept_of_the_load_comes_back_with_ten_thousand_problems()
    {
        var months = await OpenAsync();
        var load = Samples.Load(problems: 10_000);
        await months.AcceptAsync(Samples.Accept() with { Load = load }, CancellationToken.None);

        var read = await months.ReadLoadAsync(Samples.October, 1, CancellationToken.None);

        Assert.Equal(load.Problems, read.Problems);
        Assert.Equal(load.Files, read.Files);
        Assert.Equal(load.Tidied, read.Tidied);
        Assert.Equal(DateTimeKind.Utc, read.LoadedAt.Kind);
        Assert.Equivalent(load.Choices, read.Choices, strict: true);
        Assert.Equal(
            load with { Problems = [], Files = [], Tidied = [], Choices = LoadChoices.None },
            read with { Problems = [], Files = [], Tidied = [], Choices = LoadChoices.None });
    }

    [Fact]
    public async Task The_same_files_again_change_nothing()
    {
        var months = await OpenAsync();
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        var again = Samples.Accept(expected: 1);

        var accepted = await months.AcceptAsync(
            again with { Load = again.Load with { Files = [.. again.Load.Files.Reverse()] } }, CancellationToken.None);

        Assert.Equal(1, Assert.IsType<AcceptedVersion.Unchanged>(accepted).Version.Number);
        Assert.Single(await months.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_same_files_with_other_rows_left_out_are_a_new_version()
    {
        var months = await OpenAsync();
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        var again = Samples.Accept(expected: 1);
        var fewer = again with { Records = again.Records with { Periods = [.. again.Records.Periods.Skip(1)] } };

        var accepted = await months.AcceptAsync(fewer, CancellationToken.None);

        Assert.Equal(2, Assert.IsType<AcceptedVersion.Saved>(accepted).Version.Number);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    public async Task A_preview_drawn_against_another_version_is_told_that_the_ground_moved(int? expected)
    {
        var months = await OpenAsync();
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);

        var accepted = await months.AcceptAsync(Samples.Accept(digest: "b2", expected: expected), CancellationToken.None);

        Assert.Equal(1, Assert.IsType<AcceptedVersion.GroundMoved>(accepted).Current?.Number);
        Assert.Single(await months.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_month_that_is_no_longer_held_is_ground_that_moved()
    {
        var months = await OpenAsync();

        var accepted = await months.AcceptAsync(Samples.Accept(expected: 1), CancellationToken.None);

        Assert.Equal(new AcceptedVersion.GroundMoved(null), accepted);
    }

    [Fact]
    public async Task Of_two_acceptances_at_once_one_wins_and_the_other_is_told()
    {
        var months = await OpenAsync();
        var other = await OpenAsync();
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);

        var outcomes = await Task.WhenAll(
            months.AcceptAsync(Samples.Accept(digest: "b2", expected: 1, each: 2000, from: 1), CancellationToken.None),
            other.AcceptAsync(Samples.Accept(digest: "c3", expected: 1, each: 2000, from: 2), CancellationToken.None));

        var saved = Assert.Single(outcomes.OfType<AcceptedVersion.Saved>()).Version;
        var told = Assert.Single(outcomes.OfType<AcceptedVersion.GroundMoved>()).Current;
        AssertSame(saved, told);
        Assert.Equal([2, 1], (await months.ListAsync(CancellationToken.None)).Select(version => version.Number));
    }

    [Fact]
    public async Task No_month_asked_for_means_the_latest()
    {
        var months = await OpenAsync();
        await months.AcceptAsync(Samples.Accept(Samples.October), CancellationToken.None);
        await months.AcceptAsync(Samples.Accept(September, "b2"), CancellationToken.None);
        await months.ChangeStateAsync(September, 1, VersionState.Published, null, null, Samples.Noon, CancellationToken.None);

        Assert.Equal(Samples.October, (await months.FindCurrentAsync(null, CancellationToken.None))?.Month);
        Assert.Equal(September, (await months.FindPublishedAsync(null, CancellationToken.None))?.Month);
        Assert.Null(await months.FindCurrentAsync(new ReportingMonth(2020, 1), CancellationToken.None));
        Assert.Null(await months.FindVersionAsync(September, 2, CancellationToken.None));
    }

    [Fact]
    public async Task A_version_that_is_not_held_cannot_be_read()
    {
        var months = await OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None));
    }

    [Fact]
    public async Task Records_and_load_of_different_months_are_not_accepted()
    {
        var months = await OpenAsync();
        var accept = Samples.Accept() with { Load = Samples.Load(September) };

        await Assert.ThrowsAsync<ArgumentException>(() => months.AcceptAsync(accept, CancellationToken.None));
    }

    [Fact]
    public async Task A_month_accepted_as_published_takes_the_place_of_the_published_one()
    {
        var months = await OpenAsync();
        await months.AcceptAsync(Samples.Accept() with { State = VersionState.Published }, CancellationToken.None);

        await months.AcceptAsync(
            Samples.Accept(digest: "b2", expected: 1, from: 9) with { State = VersionState.Published }, CancellationToken.None);

        Assert.Equal(
            [(2, VersionState.Published), (1, VersionState.Approved)],
            (await months.ListAsync(CancellationToken.None)).Select(version => (version.Number, version.State)));
    }

    public void Dispose() => _file.Dispose();

    private async Task<MonthStore> OpenAsync() => new(await _file.OpenAsync());

    private static void AssertSame(MonthVersion expected, MonthVersion? actual)
    {
        Assert.Equal(expected.Files, actual?.Files);
        Assert.Equal(expected with { Files = [] }, actual! with { Files = [] });
    }
}
