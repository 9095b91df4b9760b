namespace CareScorecard.Data.Tests.Opening;

public sealed class HeldUntilChangedTests : IDisposable
{
    private readonly TemporaryDatabase _file = new();
    private int _read;

    [Fact]
    public async Task An_answer_is_made_once_for_each_key_while_nothing_changes()
    {
        using var database = await _file.OpenAsync();
        var held = new HeldUntilChanged<string, int>(database, most: 2);

        int[] answers = [await held.ReadAsync("a", NextAsync), await held.ReadAsync("a", NextAsync), await held.ReadAsync("b", NextAsync), await held.ReadAsync("a", NextAsync)];

        Assert.Equal([1, 1, 2, 1], answers);
    }

    [Fact]
    public async Task Whatever_another_program_commits_makes_it_anew()
    {
        using var database = await _file.OpenAsync();
        var held = new HeldUntilChanged<string, int>(database, most: 2);

        var before = await held.ReadAsync("a", NextAsync);
        _file.Execute(Change);
        var after = await held.ReadAsync("a", NextAsync);
        var afterwards = await held.ReadAsync("a", NextAsync);

        Assert.Equal([1, 2, 2], [before, after, afterwards]);
    }

    [Fact]
    public async Task What_was_not_committed_changes_nothing()
    {
        using var database = await _file.OpenAsync();
        var held = new HeldUntilChanged<string, int>(database, most: 2);

        var before = await held.ReadAsync("a", NextAsync);
        _file.Execute($"BEGIN; {Change}; ROLLBACK");
        var after = await held.ReadAsync("a", NextAsync);

        Assert.Equal([1, 1], [before, after]);
    }

    [Fact]
    public async Task A_change_while_an_answer_is_made_makes_it_anew_for_the_next()
    {
        using var database = await _file.OpenAsync();
        var held = new HeldUntilChanged<string, int>(database, most: 2);

        var first = await held.ReadAsync("a", () =>
        {
            var answer = NextAsync();
            _file.Execute(Change);
            return answer;
        });
        var next = await held.ReadAsync("a", NextAsync);

        Assert.Equal([1, 2], [first, next]);
    }

    [Fact]
    public async Task A_failure_is_not_held()
    {
        using var database = await _file.OpenAsync();
        var held = new HeldUntilChanged<string, int>(database, most: 2);

        await Assert.ThrowsAsync<InvalidOperationException>(() => held.ReadAsync("a", () => throw new InvalidOperationException()));

        Assert.Equal(1, await held.ReadAsync("a", NextAsync));
    }

    [Fact]
    public async Task One_answer_too_many_and_all_are_made_again()
    {
        using var database = await _file.OpenAsync();
        var held = new HeldUntilChanged<string, int>(database, most: 2);

        int[] answers =
        [
            await held.ReadAsync("a", NextAsync), await held.ReadAsync("b", NextAsync), await held.ReadAsync("c", NextAsync),
            await held.ReadAsync("c", NextAsync), await held.ReadAsync("a", NextAsync),
        ];

        Assert.Equal([1, 2, 3, 3, 4], answers);
    }

    [Fact]
    public async Task Nothing_of_a_file_that_was_set_aside_is_told_of_the_new_one()
    {
        using var database = await _file.OpenAsync();
        var kinds = new DatabaseKindStore(database);
        await kinds.MarkAsync(DatabaseKind.Sample, by: null, Samples.Noon, CancellationToken.None);
        var before = await kinds.ReadKindAsync(CancellationToken.None);

        await database.BeginAnewAsync("sample", CancellationToken.None);

        Assert.Equal((DatabaseKind.Sample, null), (before, await kinds.ReadKindAsync(CancellationToken.None)));
    }

    public void Dispose() => _file.Dispose();

    private const string Change = """INSERT INTO "Settings" ("Name", "Value", "At") VALUES ('x', '1', '2026-11-03')""";

    private Task<int> NextAsync() => Task.FromResult(++_read);
}
