using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Data.Tests.Settings;

public sealed class SettingsStoreTests : IDisposable
{
    private static readonly ReportingMonth April2025 = new(2025, 4);

    private static readonly ReportingMonth April2026 = new(2026, 4);

    private readonly TemporaryDatabase _file = new();

    [Fact]
    public async Task A_new_database_has_the_defaults()
    {
        var settings = await (await OpenAsync()).ReadAsync(CancellationToken.None);

        Assert.Equivalent(new CouncilSettings(), settings, strict: true);
    }

    [Fact]
    public async Task Every_setting_of_the_command_line_is_read()
    {
        var store = await OpenAsync();
        await store.SetAsync(
            [
                Entry("council-name", " Borsetshire "),
                Entry("population-0-17", "33,563", April2025),
                Entry("population-0-17", "34000", April2026),
                Entry("region", "West Midlands"),
                Entry("neighbours", "Bristol, City of; Herefordshire, County of"),
                Entry("hide-up-to", "7"),
                Entry("percent-needs", "10"),
                Entry("rate-needs", "20"),
                Entry("strict-complement", "on"),
                Entry("second-approval", "on"),
                Entry("polarity.kinship-share", "higher"),
                Entry("target.one-placement", ">=70%", April2026) with { SetBy = TargetOwner.Ours, Reason = "Cabinet" },
                Entry("target.one-placement", "<=80.5", April2026) with { SetBy = TargetOwner.National },
                Entry("target.iro-caseload", "50..70", April2025) with { SetBy = TargetOwner.Statutory },
                Entry("tolerance.one-placement", "0.5"),
                Entry("headline", "children-in-care, one-placement; reviews-on-time"),
                Entry("rebase.one-placement", "on", April2025) with { Reason = "A new home opened", By = "Head of service" },
                Entry("rebase.one-placement", "on", April2026) with { Reason = "It opened twice", By = "Head of service" },
                Entry("rebase.one-placement", "", April2026) with { Reason = "A slip", By = "Analyst" },
            ],
            CancellationToken.None);

        var settings = await store.ReadAsync(CancellationToken.None);

        Assert.Equivalent(
            new CouncilSettings
            {
                CouncilName = "Borsetshire",
                Population = [new DatedPopulation(33_563m, April2025), new DatedPopulation(34_000m, April2026)],
                Region = "West Midlands",
                Neighbours = ["Bristol, City of", "Herefordshire, County of"],
                HideUpTo = 7,
                PercentNeeds = 10,
                RateNeeds = 20,
                StrictComplement = true,
                SecondApproval = true,
                Polarities = new Dictionary<string, Polarity> { ["kinship-share"] = Polarity.Higher },
                Targets = new Dictionary<string, IReadOnlyList<Target>>
                {
                    ["one-placement"] =
                    [
                        new Target(TargetKind.Floor, 70m, null, TargetOwner.Ours, April2026, "Cabinet"),
                        new Target(TargetKind.Ceiling, null, 80.5m, TargetOwner.National, April2026),
                    ],
                    ["iro-caseload"] = [new Target(TargetKind.Band, 50m, 70m, TargetOwner.Statutory, April2025)],
                },
                Tolerances = new Dictionary<string, decimal> { ["one-placement"] = 0.5m },
                Rebases = new Dictionary<string, IReadOnlyList<Rebase>>
                {
                    ["one-placement"] = [new Rebase(April2025, "A new home opened", "Head of service")],
                },
                Headline = ["children-in-care", "one-placement", "reviews-on-time"],
            },
            settings,
            strict: true);
    }

    [Fact]
    public async Task A_later_saying_of_the_same_name_month_and_owner_wins_and_the_earlier_is_kept()
    {
        var store = await OpenAsync();
        SettingEntry[] entries =
        [
            Entry("target.one-placement", ">=68", April2025),
            Entry("target.one-placement", ">=70", April2026),
            Entry("Target.One-Placement", ">=69", April2025) with { Reason = "corrected", By = "the director" },
        ];
        await store.SetAsync([.. entries[..2]], CancellationToken.None);
        await store.SetAsync([entries[2]], CancellationToken.None);

        var targets = (await store.ReadAsync(CancellationToken.None)).Targets["one-placement"];

        Assert.Equal([(April2025, 69m), (April2026, 70m)], targets.OrderBy(target => target.From).Select(target => (target.From, target.Low)));
        Assert.Equal(entries, await store.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task An_empty_value_takes_an_earlier_one_back()
    {
        var store = await OpenAsync();
        await store.SetAsync([Entry("hide-up-to", "10"), Entry("tolerance.one-placement", "1")], CancellationToken.None);

        await store.SetAsync([Entry("hide-up-to", ""), Entry("tolerance.one-placement", " ")], CancellationToken.None);

        Assert.Equivalent(new CouncilSettings(), await store.ReadAsync(CancellationToken.None), strict: true);
    }

    [Theory]
    [InlineData("hide-up-to", "6")]
    [InlineData("population-0-17", "many")]
    [InlineData("population-0-17", "0")]
    [InlineData("percent-needs", "0")]
    [InlineData("strict-complement", "perhaps")]
    [InlineData("polarity.one-placement", "up")]
    [InlineData("polarity.one-placement", "1")]
    [InlineData("target.one-placement", "70")]
    [InlineData("target.one-placement", "70..50")]
    [InlineData("tolerance.one-placement", "-1")]
    [InlineData("rebase.one-placement", "on")]
    public async Task A_value_that_a_setting_does_not_take_is_refused_with_all_that_came_with_it(string name, string value)
    {
        var store = await OpenAsync();

        await Assert.ThrowsAsync<ArgumentException>(
            () => store.SetAsync([Entry("region", "London"), Entry(name, value)], CancellationToken.None));

        Assert.False(KnownSettings.Accepts(Entry(name, value)));
        Assert.Empty(await store.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_name_that_is_not_known_is_kept_and_plays_no_part()
    {
        var store = await OpenAsync();
        var entry = Entry("colour.one-placement", "blue");

        await store.SetAsync([entry], CancellationToken.None);

        Assert.False(KnownSettings.Knows(entry.Name));
        Assert.Equal([entry], await store.ListAsync(CancellationToken.None));
        Assert.Equivalent(new CouncilSettings(), await store.ReadAsync(CancellationToken.None), strict: true);
    }

    [Fact]
    public void The_names_are_those_of_the_command_line() => Assert.Equal(
        [
            "council-name", "accent", "population-0-17", "region", "neighbours", "hide-up-to", "percent-needs", "rate-needs",
            "strict-complement", "second-approval", "keep-children-for", "headline", "six-measures", "polarity.ID", "target.ID", "tolerance.ID", "rebase.ID",
        ],
        KnownSettings.Names);

    public void Dispose() => _file.Dispose();

    private async Task<SettingsStore> OpenAsync() => new(await _file.OpenAsync());

    private static SettingEntry Entry(string name, string value, ReportingMonth? from = null) =>
        new() { Name = name, Value = value, From = from, At = Samples.Noon };
}
