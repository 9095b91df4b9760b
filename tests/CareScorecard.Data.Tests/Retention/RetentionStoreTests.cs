using System.Text;
using CareScorecard.Domain.Months;
using Microsoft.Data.Sqlite;

namespace CareScorecard.Data.Tests.Retention;

/// <summary>What is deleted is gone from the files themselves, and the figures stay.</summary>
public sealed class RetentionStoreTests : IDisposable
{
    private static readonly RecordsDeletion Deletion = new(new DateOnly(2033, 1, 1), 6);

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task Nothing_of_a_child_is_left_in_the_files()
    {
        var database = await _file.OpenAsync();
        await new MonthStore(database).AcceptAsync(Samples.Accept(each: 300), CancellationToken.None);
        Assert.NotEmpty(Canaries());

        await new RetentionStore(database).DeleteAsync([Samples.October], Deletion, "an administrator", Samples.Noon, CancellationToken.None);

        Assert.Empty(Canaries());
        Assert.True((await DatabaseInspection.RunAsync(_file.Path, CancellationToken.None)).IsSound);
    }

    [Fact]
    public async Task The_month_keeps_its_figures_and_says_when_its_records_were_deleted()
    {
        var database = await _file.OpenAsync();
        var months = new MonthStore(database);
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        await months.AcceptAsync(Samples.Accept(digest: "b2", expected: 1, from: 1000), CancellationToken.None);

        await new RetentionStore(database).DeleteAsync([Samples.October], Deletion, "an administrator", Samples.Noon, CancellationToken.None);

        var records = await months.ReadRecordsAsync(Samples.October, 2, CancellationToken.None);
        Assert.Equal((Deletion, 0, 0, 0), (records.Deleted, records.Periods.Count, records.CareLeavers.Count, records.SocialWorkers.Count));
        Assert.Equal(5, records.Measures.Count);
        Assert.All(await months.ListAsync(CancellationToken.None), version => Assert.Equal(Deletion, version.RecordsDeleted));
        Assert.Single((await new FigureStore(database).ReadVersionAsync(Samples.October, 2, CancellationToken.None))!.Figures);
        Assert.Empty((await months.ReadLoadAsync(Samples.October, 1, CancellationToken.None)).Problems);
        Assert.Equal("The children's records of this month were deleted on 1 January 2033, after 6 years.", Deletion.Words);
    }

    [Fact]
    public async Task Only_the_months_asked_for_are_deleted_and_each_is_in_the_audit()
    {
        var database = await _file.OpenAsync();
        var (months, retention) = (new MonthStore(database), new RetentionStore(database));
        await months.AcceptAsync(Samples.Accept(), CancellationToken.None);
        await months.AcceptAsync(Samples.Accept(Samples.October.AddMonths(-1)), CancellationToken.None);

        await retention.DeleteAsync([Samples.October.AddMonths(-1)], Deletion, "an administrator", Samples.Noon, CancellationToken.None);

        Assert.Equal([Samples.October], await retention.FindHeldBeforeAsync(Samples.October.AddMonths(1), CancellationToken.None));
        Assert.Empty(await retention.FindHeldBeforeAsync(Samples.October, CancellationToken.None));
        Assert.Equal(
            Samples.Accept().Records.Periods, (await months.ReadRecordsAsync(Samples.October, 1, CancellationToken.None)).Periods);
        var entry = (await new AuditStore(database).FindAsync(new AuditSearch(), new AuditPage(null, 1), CancellationToken.None)).Single();
        Assert.Equal(
            ("children-deleted", "2026-09", "an administrator", """{"kept-for-years":"6","versions":"1"}"""),
            (entry.What, entry.About, entry.Who, entry.Details));
    }

    [Fact]
    public async Task Records_that_were_deleted_are_the_same_as_no_others()
    {
        var database = await _file.OpenAsync();
        var months = new MonthStore(database);
        await months.AcceptAsync(Samples.Accept(each: 0), CancellationToken.None);

        await new RetentionStore(database).DeleteAsync([Samples.October], Deletion, null, Samples.Noon, CancellationToken.None);

        Assert.False(await months.HoldsSameAsync(Samples.Month(each: 0), CancellationToken.None));
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Files beside and of the database in which a child's id stands.</summary>
    private IReadOnlyList<string> Canaries()
    {
        SqliteConnection.ClearAllPools();
        return [.. Directory.GetFiles(_file.Folder).Where(path => File.ReadAllBytes(path).AsSpan().IndexOf(Encoding.UTF8.GetBytes("C0002")) >= 0)];
    }
}
