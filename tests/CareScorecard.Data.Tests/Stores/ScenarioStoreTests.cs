using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Planning;

namespace CareScorecard.Data.Tests.Stores;

public sealed class ScenarioStoreTests : IDisposable
{
    private static readonly DateTime At = new(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc);

    private readonly TemporaryDatabase _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task What_was_kept_comes_back_as_it_was_with_every_number()
    {
        var database = await _file.OpenAsync();
        var store = new ScenarioStore(database);
        var kept = Kept("Two posts from January") with
        {
            Counted = CountedWork.AllWork,
            Tried = new CaseloadScenario
            {
                ChildrenInCare = 450,
                ChildProtectionPlans = 20,
                FullTimeEquivalent = 6.75m,
                Vacancies = 0.4m,
                LongLeave = 0.6m,
                SicknessShare = 0.055m,
                Start = new ReportingMonth(2027, 1),
                HandOverMonths = 2,
                SiblingGroup = 3,
                CostOfPost = 52_340m,
            },
            Note = "Agreed in the budget.",
            InPack = true,
        };

        Assert.True(await store.KeepAsync(kept, replace: false, CancellationToken.None));

        Assert.Equal(kept, await store.FindAsync("two POSTS from January", CancellationToken.None));
        Assert.Equal([kept], await store.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_name_is_not_taken_twice_unless_it_is_meant_and_what_was_before_stays_beneath()
    {
        var database = await _file.OpenAsync();
        var store = new ScenarioStore(database);
        await store.KeepAsync(Kept("Growth"), replace: false, CancellationToken.None);
        var other = Kept("GROWTH") with { Tried = new CaseloadScenario { ChildrenInCare = 500 }, At = At.AddHours(1) };

        Assert.False(await store.KeepAsync(other, replace: false, CancellationToken.None));
        Assert.Null((await store.FindAsync("Growth", CancellationToken.None))!.Tried.ChildrenInCare);
        Assert.True(await store.KeepAsync(other, replace: true, CancellationToken.None));

        Assert.Equal([other], await store.ListAsync(CancellationToken.None));
        Assert.Equal(2L, _file.Scalar("SELECT COUNT(*) FROM Scenarios"));
    }

    [Fact]
    public async Task Putting_it_in_the_pack_does_not_sign_it_anew()
    {
        var database = await _file.OpenAsync();
        var store = new ScenarioStore(database);
        await store.KeepAsync(Kept("Growth"), replace: false, CancellationToken.None);

        Assert.True(await store.MarkAsync("Growth", inPack: true, "Tom Ashby", At.AddDays(1), CancellationToken.None));
        Assert.True(await store.MarkAsync("Growth", inPack: true, "Tom Ashby", At.AddDays(1), CancellationToken.None));
        Assert.False(await store.MarkAsync("Nothing", inPack: true, "Tom Ashby", At, CancellationToken.None));

        Assert.Equal(Kept("Growth") with { InPack = true }, await store.FindAsync("Growth", CancellationToken.None));
        Assert.Equal(2L, _file.Scalar("SELECT COUNT(*) FROM Scenarios"));
    }

    [Fact]
    public async Task What_is_removed_is_gone_from_the_list_its_name_is_free_and_the_audit_tells_of_all_of_it()
    {
        var database = await _file.OpenAsync();
        var store = new ScenarioStore(database);
        await store.KeepAsync(Kept("Growth"), replace: false, CancellationToken.None);
        await store.KeepAsync(Kept("growth") with { At = At.AddHours(1) }, replace: true, CancellationToken.None);
        await store.MarkAsync("Growth", inPack: true, "Tom Ashby", At.AddHours(2), CancellationToken.None);
        await store.MarkAsync("Growth", inPack: false, "Tom Ashby", At.AddHours(3), CancellationToken.None);

        Assert.True(await store.RemoveAsync("Growth", "Decided against", "Tom Ashby", At.AddHours(4), CancellationToken.None));
        Assert.False(await store.RemoveAsync("Growth", "Again", "Tom Ashby", At.AddHours(5), CancellationToken.None));

        Assert.Empty(await store.ListAsync(CancellationToken.None));
        Assert.True(await store.KeepAsync(Kept("Growth") with { At = At.AddHours(6) }, replace: false, CancellationToken.None));
        Assert.Equal(
            [
                ("scenario-kept", null, "Ann Example"), ("scenario-kept", null, "Ann Example"), ("scenario-put-in-pack", null, "Tom Ashby"),
                ("scenario-taken-out-of-pack", null, "Tom Ashby"), ("scenario-removed", "Decided against", "Tom Ashby"), ("scenario-kept", null, "Ann Example"),
            ],
            (await new AuditStore(database).FindAsync(new AuditSearch { What = "scenario-" }, new AuditPage(null, 10), CancellationToken.None))
                .Reverse().Select(entry => (entry.What, entry.Reason, entry.Who)));
    }

    private static KeptScenario Kept(string name) => new()
    {
        Name = name,
        Month = new ReportingMonth(2026, 10),
        Counted = CountedWork.ChildrenInCare,
        Tried = new CaseloadScenario(),
        Basis = new CaseloadBasis(428, 210, 7, 5.6m),
        By = "Ann Example",
        At = At,
    };
}
