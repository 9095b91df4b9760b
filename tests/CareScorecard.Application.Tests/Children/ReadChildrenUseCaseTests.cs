using System.Text;
using CareScorecard.Application.Access;
using CareScorecard.Application.Children;
using CareScorecard.Application.Months;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Scorecards;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Hosting;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Application.Tests.Children;

/// <summary>The made-up council's last month, and who is behind each of its figures.</summary>
public sealed class ReadChildrenUseCaseTests(ReadChildrenUseCaseTests.LoadedCouncil loaded) : IClassFixture<ReadChildrenUseCaseTests.LoadedCouncil>
{
    private const string Why = "Getting ready for the board";

    private static readonly Viewer Analyst = new("Priya Marsh", Roles.Analyst);

    private Council Council => loaded.Council;

    public static TheoryData<string> Ids => [.. Catalogue.All.Select(indicator => indicator.Definition.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_list_is_as_long_as_the_figure_says(string id)
    {
        var figure = (await Council.Use<ReadIndicatorUseCase>().RunAsync(Analyst, new IndicatorQuestion { Id = id }, CancellationToken.None))!.Row;

        var list = await ListAsync(Analyst, new MembersQuestion { Id = id });

        var value = Assert.IsType<IndicatorValue.Measured>(figure.Value);
        Assert.Equal(value, list.Value);
        Assert.Equal(value.Numerator, list.Lines.Sum(line => line.Adds));
        if (value.Denominator is { } denominator && !HasFixedDenominator(figure.Definition))
        {
            Assert.Equal(denominator, list.Lines.Sum(line => line.Weighs));
        }

        Assert.Equal((list.Found, list.Lines.Count(line => line.Counts), list.Lines.Count(line => line.Passes), 0),
            (list.Lines.Count, list.Counted, list.Passing, list.NotShown));
        Assert.All(list.Lines, line => Assert.False(string.IsNullOrWhiteSpace(line.Grounds.ToString())));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_filter_leaves_as_many_as_the_limited_figure_says(string id)
    {
        PartFilter[] filters = [new(Dimension.Sex, "Female")];
        var figure = (await Council.Use<ReadIndicatorUseCase>().RunAsync(
            Analyst, new IndicatorQuestion { Id = id, Filters = filters }, CancellationToken.None))!.Row.Value;

        var list = await ListAsync(Analyst, new MembersQuestion { Id = id, Filters = filters });

        if (figure is IndicatorValue.Measured measured)
        {
            Assert.Equal(measured.Numerator, list.Lines.Sum(line => line.Adds));
        }

        Assert.Equal(figure, list.Value);
    }

    [Fact]
    public async Task Nobody_is_shown_before_a_reason_is_given_and_nothing_is_recorded()
    {
        var before = (await LooksAsync()).Count;

        var page = await Council.Use<ReadChildrenUseCase>().RunAsync(Analyst, new MembersQuestion { Id = "dental-check" }, "  ", CancellationToken.None);
        var file = await Council.Use<ExportChildrenUseCase>().RunAsync(Analyst, new MembersQuestion { Id = "dental-check" }, null, CancellationToken.None);

        Assert.Equal("dental-check", Assert.IsType<ChildrenOutcome.SayWhy>(page).Definition.Id);
        Assert.Null(file);
        Assert.Equal(before, (await LooksAsync()).Count);
    }

    [Theory]
    [InlineData(Roles.None)]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.Administrator)]
    [InlineData(Roles.BoardMember | Roles.Administrator)]
    public async Task Only_presenters_and_analysts_see_children(Roles roles)
    {
        var viewer = new Viewer("Somebody", roles);
        var question = new MembersQuestion { Id = "dental-check" };

        await Assert.ThrowsAsync<AccessRefusedException>(
            () => Council.Use<ReadChildrenUseCase>().RunAsync(viewer, question, Why, CancellationToken.None));
        await Assert.ThrowsAsync<AccessRefusedException>(
            () => Council.Use<ExportChildrenUseCase>().RunAsync(viewer, question, Why, CancellationToken.None));
    }

    [Fact]
    public async Task Every_look_is_recorded_with_its_reason_and_without_a_child()
    {
        var list = await ListAsync(Analyst, new MembersQuestion { Id = "dental-check", Page = 1 });

        var look = (await LooksAsync())[0];

        Assert.Equal(("Priya Marsh", "dental-check", Why), (look.Who, look.About, look.Reason));
        Assert.Equal($$"""{"as":"page","month":"{{list.Month}}","rows":"100","version":"1"}""", look.Details);
        Assert.DoesNotContain(list.Lines, line => look.ToString().Contains(line.Name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Whoever_has_teams_sees_their_children_and_how_many_others_there_are()
    {
        var all = await ListAsync(Analyst, new MembersQuestion { Id = "visited-6-weeks" });
        var team = all.Teams[0];
        var ofTeam = all.Lines.Where(line => line.Team == team).ToList();
        var limited = Analyst with { Teams = [team.ToUpperInvariant() + " "] };

        var list = await ListAsync(limited, new MembersQuestion { Id = "visited-6-weeks" });
        var others = await ListAsync(limited, new MembersQuestion { Id = "visited-6-weeks", Filters = [new(Dimension.Team, all.Teams[1])] });
        var file = await Council.Use<ExportChildrenUseCase>().RunAsync(
            limited, new MembersQuestion { Id = "visited-6-weeks" }, Why, CancellationToken.None);

        Assert.InRange(ofTeam.Count, 1, all.Found - 1);
        Assert.Equal(ofTeam, list.Lines);
        Assert.Equal((all.Found - ofTeam.Count, ofTeam.Count, all.Value), (list.NotShown, list.Counted, list.Value));
        Assert.Equal([team], list.Teams);
        Assert.Empty(others.Lines);
        Assert.Equal(ofTeam.Count + 1, Encoding.UTF8.GetString(file!.Content).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("reviews-on-time")]
    [InlineData("new-placements-month")]
    [InlineData("care-leavers-eet-19-21")]
    [InlineData("waiting-with-placement-order")]
    public async Task Reviews_placements_and_young_people_are_kept_to_the_teams_too(string id)
    {
        var all = await ListAsync(Analyst, new MembersQuestion { Id = id });

        var list = await ListAsync(Analyst with { Teams = ["A team that nobody has"] }, new MembersQuestion { Id = id });

        Assert.NotEmpty(all.Lines);
        Assert.Equal((0, all.Found), (list.Found, list.NotShown));
    }

    [Fact]
    public async Task Those_who_do_not_pass_come_first_and_can_be_had_alone()
    {
        var all = await ListAsync(Analyst, new MembersQuestion { Id = "visited-6-weeks" });
        var missed = await ListAsync(Analyst, new MembersQuestion { Id = "visited-6-weeks", Show = MembersShown.NotPassing });
        var passing = await ListAsync(Analyst, new MembersQuestion { Id = "visited-6-weeks", Show = MembersShown.Passing });

        Assert.Equal(missed.Lines, all.Lines.Take(missed.Found));
        Assert.Equal(all.Found, missed.Found + passing.Found);
        Assert.All(passing.Lines, line => Assert.True(line.Passes));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        var all = await ListAsync(Analyst, new MembersQuestion { Id = "children-in-care", Order = MemberOrder.Name });
        List<MemberLine> pages = [];
        for (var page = 1; page <= (all.Found / MembersQuestion.PageLength) + 1; page++)
        {
            pages.AddRange((await ListAsync(Analyst, new MembersQuestion { Id = "children-in-care", Order = MemberOrder.Name, Page = page })).Lines);
        }

        Assert.Equal(all.Lines, pages);
    }

    [Fact]
    public async Task A_child_is_found_by_its_id_however_it_is_typed()
    {
        var all = await ListAsync(Analyst, new MembersQuestion { Id = "children-in-care" });
        var id = all.Lines[7].Name;

        var found = await ListAsync(Analyst, new MembersQuestion { Id = "children-in-care", Text = $" {id.ToLowerInvariant()} " });

        Assert.Contains(found.Lines, line => line.Name == id);
        Assert.True(found.Found < all.Found);
    }

    [Fact]
    public async Task A_measure_brought_ready_made_has_nobody_to_list()
    {
        var measure = (await Council.Use<ReadScorecardUseCase>().RunAsync(Analyst, null, CancellationToken.None))!.Rows
            .First(row => row.Definition.Theme == Theme.Council).Id;

        var outcome = await Council.Use<ReadChildrenUseCase>().RunAsync(Analyst, new MembersQuestion { Id = measure }, Why, CancellationToken.None);

        Assert.IsType<ChildrenOutcome.NoRecords>(outcome);
        Assert.IsType<ChildrenOutcome.NotHeld>(
            await Council.Use<ReadChildrenUseCase>().RunAsync(Analyst, new MembersQuestion { Id = "nonsense" }, Why, CancellationToken.None));
        Assert.IsType<ChildrenOutcome.NotHeld>(await Council.Use<ReadChildrenUseCase>().RunAsync(
            Analyst, new MembersQuestion { Id = "dental-check", Month = A.Month("2001-01") }, Why, CancellationToken.None));
    }

    private static bool HasFixedDenominator(IndicatorDefinition definition) => definition.AgainstPopulation || definition.AgainstOfficersPosts;

    private async Task<MemberList> ListAsync(Viewer viewer, MembersQuestion question) => Assert.IsType<ChildrenOutcome.Found>(
        await Council.Use<ReadChildrenUseCase>().RunAsync(viewer, question, Why, CancellationToken.None)).List;

    private Task<IReadOnlyList<Domain.Audit.AuditEntry>> LooksAsync() => Council.Use<AuditStore>().FindAsync(
        new AuditSearch { What = AuditCodes.ChildrenViewed }, new AuditPage(null, 500), CancellationToken.None);

    /// <summary>One month of 200 children, loaded once for all tests.</summary>
    public sealed class LoadedCouncil : IAsyncLifetime
    {
        public Council Council { get; } = new();

        public async Task InitializeAsync()
        {
            await Council.InitializeAsync();
            Assert.Empty(await Council.SetAsync(new SettingChange("population-0-17", "30000", A.Month("2020-01"))));
            var records = SampleCouncil.Months(new SampleOptions { Children = 200, Months = 14 }).Skip(13).First();
            Assert.IsType<AcceptOutcome.Saved>(await Council.AcceptAsync(
                await Council.CheckAsync(Council.Write(WithMeasure(records), "month.xlsx")), new Acceptance { WarningsBecause = "Made up" }));
        }

        public Task DisposeAsync() => Council.DisposeAsync();

        private static MonthRecords WithMeasure(MonthRecords records) =>
            records.Measures.Count > 0 ? records : throw new InvalidOperationException("The made-up council brings a measure.");
    }
}
