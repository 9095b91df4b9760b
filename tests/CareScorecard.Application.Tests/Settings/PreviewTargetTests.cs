using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Application.Tests.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;
using Xunit;

namespace CareScorecard.Application.Tests.Settings;

/// <summary>
/// Twelve published months of 40 children. One home all year: 70% and 65% by turns, from the seventh month on 85% and 80%. Our target is
/// 70% from the first month on.
/// </summary>
public sealed class PreviewTargetTests : IAsyncLifetime
{
    private const string Measure = "one-placement";
    private static readonly ReportingMonth First = new(2023, 1);
    private static readonly ReportingMonth Tenth = new(2023, 10);
    private static readonly Viewer Administrator = new("Ada Lane", Roles.Administrator) { PersonId = "a" };

    private PublishedCouncil _council = null!;

    public async Task InitializeAsync()
    {
        _council = await PublishedCouncil.OpenAsync();
        for (var i = 0; i < 12; i++)
        {
            await _council.PublishAsync(First.AddMonths(i), children: 40, moved: (i < 6 ? 12 : 6) + (2 * (i % 2)), small: 0);
        }

        await _council.Use<ChangeSettingsUseCase>().RunAsync(
            Viewer.Program, [new SettingChange("target." + Measure, ">=70", First)], CancellationToken.None);
    }

    public async Task DisposeAsync() => await _council.DisposeAsync();

    [Fact]
    public async Task It_says_what_changes_when_saved_and_what_would_have_changed_all_along()
    {
        var preview = await PreviewAsync(new SettingChange("target." + Measure, ">=82", Tenth));

        Assert.Equal(12, preview.Months.Count);
        Assert.Equal(
            [
                (70m, Status.OnTarget, Status.OnTarget, Status.OffTarget),
                (65m, Status.OffTarget, Status.OffTarget, Status.OffTarget),
            ],
            preview.Months.Take(2).Select(Told));

        // 80% misses 82% by less than the 3 points that are tolerated.
        Assert.Equal(
            [
                (85m, Status.OnTarget, Status.OnTarget, Status.OnTarget),
                (80m, Status.OnTarget, Status.Close, Status.Close),
                (85m, Status.OnTarget, Status.OnTarget, Status.OnTarget),
                (80m, Status.OnTarget, Status.Close, Status.Close),
            ],
            preview.Months.Skip(8).Select(Told));
        Assert.Equal((2, 6), (preview.ChangedWhenSaved, preview.ChangedAllAlong));
    }

    [Fact]
    public async Task A_target_of_somebody_else_drives_nothing_while_there_is_one_of_ours()
    {
        var preview = await PreviewAsync(new SettingChange("target." + Measure, ">=99", First, TargetOwner.National));

        Assert.Equal((0, 0), (preview.ChangedWhenSaved, preview.ChangedAllAlong));
    }

    [Fact]
    public async Task A_tolerance_and_a_polarity_apply_to_every_month()
    {
        var wider = await PreviewAsync(new SettingChange("tolerance." + Measure, "5"));
        var watched = await PreviewAsync(new SettingChange("polarity." + Measure, "context"));

        Assert.Equal((3, 3), (wider.ChangedWhenSaved, wider.ChangedAllAlong));
        Assert.All(wider.Months.Where(month => month.Now != month.WhenSaved), month => Assert.Equal(Status.Close, month.WhenSaved));
        Assert.All(watched.Months, month => Assert.Equal(Status.Context, month.WhenSaved));
    }

    [Fact]
    public async Task Nothing_is_saved_by_looking()
    {
        var before = await _council.Settings.HistoryAsync(Administrator, CancellationToken.None);

        await PreviewAsync(new SettingChange("target." + Measure, ">=82", Tenth));

        Assert.Equal(before, await _council.Settings.HistoryAsync(Administrator, CancellationToken.None));
    }

    /// <summary>Whoever is administrator and nothing else sees what the board sees: also here.</summary>
    [Fact]
    public async Task An_administrator_is_shown_no_figure_that_is_hidden_from_the_board()
    {
        await _council.PublishAsync(First.AddMonths(12), children: 40, moved: 6, small: 3);
        var change = new SettingChange("target.placed-with-parents", "<=1", First);

        var preview = await PreviewAsync("placed-with-parents", change, Administrator);
        var toAnAnalystToo = await PreviewAsync("placed-with-parents", change, Administrator with { Roles = Roles.Administrator | Roles.Analyst });

        Assert.True(PublicView.IsWithheld(preview.Months[^1].Value));
        Assert.Equal((Status.NoData, Status.NoData), (preview.Months[^1].WhenSaved, preview.Months[^1].AllAlong));
        Assert.NotNull(toAnAnalystToo.Months[^1].Value.Number);
        Assert.NotEqual(Status.NoData, toAnAnalystToo.Months[^1].AllAlong);
    }

    private static (decimal?, Status, Status, Status) Told(RatedMonth month) => (month.Value.Number, month.Now, month.WhenSaved, month.AllAlong);

    private Task<TargetPreview> PreviewAsync(SettingChange change) => PreviewAsync(Measure, change, Administrator);

    private async Task<TargetPreview> PreviewAsync(string id, SettingChange change, Viewer viewer) =>
        (await _council.Use<PreviewTargetUseCase>().RunAsync(viewer, id, [change], CancellationToken.None))!;
}
