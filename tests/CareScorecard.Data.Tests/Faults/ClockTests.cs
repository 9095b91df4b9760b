namespace CareScorecard.Data.Tests.Faults;

/// <summary>A clock that is set back takes nothing away and changes no order.</summary>
public sealed class ClockTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task What_happens_after_the_clock_was_set_back_still_comes_after()
    {
        var database = await _file.OpenAsync();
        var (months, audit) = (new MonthStore(database), new AuditStore(database));
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        var second = Samples.Accept(digest: "b2", expected: 1, from: 1000);

        await months.AcceptAsync(second with { Load = second.Load with { LoadedAt = Samples.Noon.AddYears(-3) } }, CancellationToken.None);
        await months.ChangeStateAsync(
            Samples.October, 2, Domain.Loads.VersionState.Approved, null, "a head of service", Samples.Noon.AddYears(-4), CancellationToken.None);

        var entries = await audit.FindAsync(new AuditSearch(), new AuditPage(null, 10), CancellationToken.None);
        Assert.Equal(["month-approved", "month-loaded", "month-loaded"], entries.Select(entry => entry.What));
        Assert.Equal(2, (await months.FindCurrentAsync(null, CancellationToken.None))!.Number);
        Assert.True((await audit.VerifyAsync(CancellationToken.None)).IsWhole);
    }

    public void Dispose() => _file.Dispose();
}
