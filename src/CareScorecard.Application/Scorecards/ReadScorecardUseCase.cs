using CareScorecard.Application.Access;
using CareScorecard.Application.Comparators;
using CareScorecard.Application.Quality;
using CareScorecard.Data;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Scorecards;

/// <summary>The scorecard of a month, judged, with what it was before.</summary>
public sealed class ReadScorecardUseCase(
    MonthStore months,
    FigureStore figures,
    SettingsStore settings,
    HeldComparators comparators,
    PublicEditions publicEditions,
    HeldQuality quality)
{
    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<Scorecard?> RunAsync(Viewer viewer, ReportingMonth? month, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        var published = viewer.Audience == Audience.Board;
        var version = published
            ? await months.FindPublishedAsync(month, cancellation)
            : await months.FindCurrentAsync(month, cancellation);
        if (version is null)
        {
            return null;
        }

        var council = await settings.ReadAsync(cancellation);
        var from = version.Month.AddMonths(1 - IndicatorQuestion.LongestTrend);
        var held = published
            ? await publicEditions.ReadAsync(from, version.Month, council, cancellation)
            : await figures.ReadAsync(from, version.Month, published: false, indicatorIds: null, cancellation);
        var now = held[^1];
        var marks = (await quality.ReadAsync(version, council.PopulationIn(version.Month), cancellation)).Month.Marks;
        var composer = new RowComposer(council, version.Month, new FigureHistory(held), await comparators.ReadAsync(cancellation));

        return new Scorecard
        {
            Council = council.CouncilName,
            Month = version.Month,
            State = version.State,
            Version = version.Number,
            LoadedAt = version.LoadedAt,
            LoadedFrom = published ? [] : [.. version.Files.Select(file => file.Name)],
            Rows =
            [
                .. Catalogue.All.Select(indicator => indicator.Definition).Concat(now.CouncilMeasures)
                    .Where(definition => now.Figures.ContainsKey(definition.Id))
                    .Select(definition => composer.Compose(definition, now.Figures[definition.Id]) with { Mark = marks.GetValueOrDefault(definition.Id) })
                    .Select(row => published ? PublicView.Of(row, now.Figures) : row with { Flags = EditorWarnings.Of(row, council.RateNeeds) }),
            ],
            Headline = council.Headline,
        };
    }
}
