using System.Globalization;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data.Tests.Stores;

/// <summary>Whatever stops an acceptance, wherever it is: the month is as it was, and can be accepted afterwards.</summary>
public sealed class InterruptedAcceptanceTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    public static TheoryData<string> Tables =>
    [
        "MonthVersions", "PeriodsOfCare", "PlacementStays", "Reviews", "CareLeavers", "AdoptionCases", "ReviewingOfficers",
        "SocialWorkers", "CouncilMeasures", "LoadDetails", "VersionEvents", "Figures",
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_write_that_fails_leaves_the_month_as_it_was(string table)
    {
        var months = await FirstVersionAsync();
        _file.Execute($"CREATE TRIGGER Broken BEFORE INSERT ON \"{table}\" BEGIN SELECT RAISE(ABORT, 'broken'); END");

        var failure = await Record.ExceptionAsync(() => months.AcceptAsync(Second(), CancellationToken.None));

        Assert.NotNull(failure);
        Assert.DoesNotContain("C001", failure.ToString(), StringComparison.Ordinal);
        _file.Execute("DROP TRIGGER Broken");
        await AssertAsItWasAsync(months);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(19)]
    public async Task A_cancelled_acceptance_leaves_the_month_as_it_was(int row)
    {
        var months = await FirstVersionAsync();
        using var cancel = new CancellationTokenSource();
        var second = Second();
        second = second with
        {
            Records = second.Records with { Reviews = new BreakingList<Review>(second.Records.Reviews, row, cancel.Cancel) },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => months.AcceptAsync(second, cancel.Token));

        await AssertAsItWasAsync(months);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(49)]
    public async Task A_killed_program_leaves_the_month_as_it_was(int row)
    {
        var months = await FirstVersionAsync();

        var exit = await SecondProgram.RunAsync("accept", _file.Path, row.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(SecondProgram.Killed, exit);
        await AssertAsItWasAsync(months);
    }

    public void Dispose() => _file.Dispose();

    private static AcceptMonth Second() =>
        Samples.Accept(digest: "b2", expected: 1, each: 20, from: 1000) with { State = VersionState.Published };

    private async Task<MonthStore> FirstVersionAsync()
    {
        var months = new MonthStore(await _file.OpenAsync());
        await months.AcceptAsync(Samples.Accept() with { State = VersionState.Published }, CancellationToken.None);
        return months;
    }

    private async Task AssertAsItWasAsync(MonthStore months)
    {
        var version = Assert.Single(await months.ListAsync(CancellationToken.None));
        Assert.Equal((1, VersionState.Published, true), (version.Number, version.State, version.IsCurrent));
        Assert.Equal(
            Samples.Accept().Records.Periods,
            (await months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None)).Periods);
        await using var db = await (await _file.OpenAsync()).Contexts.CreateDbContextAsync();
        Assert.Equal(5, await db.Set<PeriodOfCare>().CountAsync());
        Assert.Equal(5, await db.Set<CouncilMeasure>().CountAsync());
        Assert.Equal(1, await db.Figures.CountAsync());

        var accepted = await months.AcceptAsync(Second(), CancellationToken.None);
        Assert.Equal(2, Assert.IsType<AcceptedVersion.Saved>(accepted).Version.Number);
    }
}
