using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Publishing;

/// <summary>How far each month has come, and what publishing one would show.</summary>
public sealed class ReadPublishingUseCase(
    MonthStore months, PublicEditions publicEditions, SettingsStore settings, ReadScorecardUseCase scorecards)
{
    /// <returns>The latest month first; months whose only load was taken back, and of which the board sees nothing, are left out.</returns>
    public async Task<IReadOnlyList<MonthStanding>> RunAsync(Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadDrafts);
        var history = (await months.ReadHistoryAsync(month: null, cancellation)).ToLookup(past => past.Month);
        return
        [
            .. from version in await months.ListAsync(cancellation)
               where version.IsCurrent || version.IsPublished
               group version by version.Month into month
               orderby month.Key descending
               select new MonthStanding(
                   month.Key,
                   month.FirstOrDefault(version => version.IsCurrent),
                   month.FirstOrDefault(version => version.IsPublished),
                   [.. history[month.Key]]),
        ];
    }

    /// <returns>Null where the month is not held.</returns>
    public async Task<MonthBrief?> OfMonthAsync(Viewer viewer, ReportingMonth month, CancellationToken cancellation)
    {
        var standing = (await RunAsync(viewer, cancellation)).FirstOrDefault(standing => standing.Month == month);
        return standing switch
        {
            null => null,
            { Current: { } version } => new MonthBrief(
                standing,
                Accepted(await months.ReadLoadAsync(month, version.Number, cancellation)),
                await PreviewAsync(viewer, standing, version, cancellation)),
            _ => new MonthBrief(standing, null, null),
        };
    }

    private static AcceptedLoad Accepted(LoadRecord load) => new(
        load.Problems.Count(problem => problem.Severity == Severity.Warn),
        load.WarningsAcceptedBecause,
        load.Rows.Read,
        load.Rows.LeftOut,
        load.LeftOutBecause);

    private async Task<PublicationPreview?> PreviewAsync(
        Viewer viewer, MonthStanding standing, MonthVersion version, CancellationToken cancellation)
    {
        var council = await settings.ReadAsync(cancellation);
        if (await scorecards.RunAsync(viewer, standing.Month, cancellation) is not { } scorecard
            || scorecard.Version != version.Number
            || await publicEditions.PreviewAsync(version, council, cancellation) is not { } shown)
        {
            return null;
        }

        var before = ShownLast(standing, version) is { } number
            ? (await publicEditions.ReadEditionsAsync(council, cancellation)).FirstOrDefault(edition =>
                edition.Version.Month == standing.Month && edition.Version.Number == number)
            : null;
        return new PublicationPreview
        {
            Measures = scorecard.Rows.Count,
            Hidden = [.. scorecard.Rows.Where(row => PublicView.IsWithheld(In(shown, row.Id))).Select(row => row.Definition)],
            WithoutFigure = scorecard.Rows.Count(row => row.Value is IndicatorValue.Unavailable),
            ToRead = [.. scorecard.Rows.Where(row => row.Flags.Count > 0 && In(shown, row.Id) is IndicatorValue.Measured)],
            Before = before?.Version.Number,
            Changes = before is null ? [] : [.. scorecard.Rows.SelectMany(row => Change(row.Definition, before, shown))],
        };
    }

    /// <summary>Null where the board was shown no version of the month, or this one last.</summary>
    private static int? ShownLast(MonthStanding standing, MonthVersion version) =>
        standing.History.LastOrDefault(past => past.What == VersionEventKind.Published) is { Number: var last } && last != version.Number ? last : null;

    private static IEnumerable<FigureChange> Change(IndicatorDefinition definition, MonthFigures before, MonthFigures after) =>
        before.Figures.TryGetValue(definition.Id, out var said) && In(after, definition.Id) is var says && said != says
            ? [new FigureChange(definition, said, says)]
            : [];

    private static IndicatorValue In(MonthFigures figures, string id) => figures.Figures.TryGetValue(id, out var value)
        ? value
        : new IndicatorValue.Unavailable(new UnavailableReason.Hidden());
}
