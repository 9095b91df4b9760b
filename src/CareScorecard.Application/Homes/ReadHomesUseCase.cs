using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Application.Homes;

/// <summary>
/// Where the children in our care live and who moved. Moves, and kinds of home against distance, are for staff; the board sees one thing
/// at a time of the published edition, with what is small hidden.
/// </summary>
public sealed class ReadHomesUseCase(
    ReadScorecardUseCase scorecards,
    ReadIndicatorUseCase indicators,
    MonthStore months,
    SettingsStore settings,
    PublicEditions publicEditions,
    CareMonthCache careMonths)
{
    private const string ChildrenInCare = "children-in-care";
    private const string NewPlacements = "new-placements-month";
    private const int TrendMonths = 13;

    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<HomesReport?> RunAsync(Viewer viewer, ReportingMonth? month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        var published = viewer.Audience == Audience.Board;
        var version = await months.FindShownAsync(viewer.Audience, month, cancellation);
        if (version is null || await scorecards.RunAsync(viewer, version.Month, cancellation) is not { } card)
        {
            return null;
        }

        var council = await settings.ReadAsync(cancellation);
        var children = await indicators.RunAsync(
            viewer, new IndicatorQuestion { Id = ChildrenInCare, Month = version.Month, By = [Dimension.Placement] }, cancellation);
        var newHomes = await indicators.RunAsync(
            viewer, new IndicatorQuestion { Id = NewPlacements, Month = version.Month, From = version.Month.AddMonths(1 - TrendMonths) }, cancellation);
        var rows = card.Rows.Where(row => row.Definition.Theme is Theme.Placements or Theme.Stability).ToList();
        var report = new HomesReport
        {
            Council = card.Council,
            Month = version.Month,
            State = version.State,
            Version = version.Number,
            LoadedAt = version.LoadedAt,
            Children = children!.Row,
            Rows = rows,
            ByKind = new HomeSplit(children.Breakdowns[0].Parts, children.Breakdowns[0].Unavailable),
            ByDistance = new HomeSplit([]),
            ByProvider = new HomeSplit([]),
            NewHomes = newHomes!,
        };
        report = published
            ? await WithPublicAsync(report, version, council, cancellation)
            : await WithAllAsync(report, version, council, cancellation);
        return report with
        {
            Words = HomesSentences.Of(report, SentenceRules.Of(card with { Rows = rows }, published ? council.HideUpTo : null)),
        };
    }

    private async Task<HomesReport> WithAllAsync(
        HomesReport report, MonthVersion version, CouncilSettings council, CancellationToken cancellation)
    {
        var month = await careMonths.ReadAsync(version, council.PopulationIn(version.Month), cancellation);
        return await Task.Run(
            () =>
            {
                var homes = new HomesRule(month);
                return report with
                {
                    ByDistance = homes.ByDistance(),
                    ByProvider = homes.ByProvider(),
                    ByKind = report.ByKind.Unavailable is null && homes.KindUnavailable is { } why ? new HomeSplit([], why) : report.ByKind,
                    Crossed = homes.Cross(),
                    Moves = MovesRule.Of(month),
                };
            },
            cancellation);
    }

    private async Task<HomesReport> WithPublicAsync(
        HomesReport report, MonthVersion version, CouncilSettings council, CancellationToken cancellation)
    {
        var homes = new PublicHomes(DisclosureThresholds.Of(council));
        foreach (var edition in (await publicEditions.ReadEditionsAsync(council, cancellation)).Where(edition => edition.Version.Month == version.Month))
        {
            var month = await careMonths.ReadAsync(edition.Version, council.PopulationIn(version.Month), cancellation);
            var (byDistance, byProvider) = await Task.Run(() => homes.Publish(month, edition.Figures), cancellation);
            if (edition.Version.Number == version.Number)
            {
                return report with
                {
                    ByDistance = byDistance,
                    ByProvider = byProvider,
                    ByKind = report.ByKind.Unavailable is null && new HomesRule(month).KindUnavailable is { } why ? new HomeSplit([], why) : report.ByKind,
                };
            }
        }

        throw new InvalidOperationException($"Version {version.Number} of {version.Month} is not published.");
    }
}
