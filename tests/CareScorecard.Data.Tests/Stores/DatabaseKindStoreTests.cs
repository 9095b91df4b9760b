namespace CareScorecard.Data.Tests.Stores;

public sealed class DatabaseKindStoreTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task A_new_database_is_neither_sample_nor_real()
    {
        var kinds = new DatabaseKindStore(await _file.OpenAsync());

        Assert.Null(await kinds.ReadKindAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData(DatabaseKind.Sample, DatabaseKind.Real)]
    [InlineData(DatabaseKind.Real, DatabaseKind.Sample)]
    public async Task What_a_database_is_once_it_is_for_good(DatabaseKind kind, DatabaseKind other)
    {
        var kinds = new DatabaseKindStore(await _file.OpenAsync());

        Assert.True(await kinds.MarkAsync(kind, null, Samples.Noon, CancellationToken.None));
        Assert.True(await kinds.MarkAsync(kind, null, Samples.Noon, CancellationToken.None));
        Assert.False(await kinds.MarkAsync(other, null, Samples.Noon, CancellationToken.None));

        Assert.Equal(kind, await kinds.ReadKindAsync(CancellationToken.None));
    }

    public void Dispose() => _file.Dispose();
}
