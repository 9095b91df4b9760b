using CareScorecard.Application.Access;
using CareScorecard.Application.Comparators;
using CareScorecard.Application.Months;
using CareScorecard.Application.Quality;
using CareScorecard.Application.Restatements;
using CareScorecard.Data;
using CareScorecard.Domain.Councils;
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
    HeldQuality quality,
    CorrectedFigures correctedFigures,
    ScorecardDatabase database)
{
    // The same for all viewers of an audience: a board's members open the same page within the same minutes.
    private readonly HeldUntilChanged<(Audience, ScorecardQuestion), Scorecard?> _asked = new(database, most: 16);

    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public Task<Scorecard?> RunAsync(Viewer viewer, ReportingMonth? month, CancellationToken cancellation) =>
        AskAsync(viewer, new ScorecardQuestion(month), cancellation);

    /// <returns>Null when the month, or any month, is not held.</returns>
    public Task<Scorecard?> AskAsync(Viewer viewer, ScorecardQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        ArgumentNullException.ThrowIfNull(question);
        return _asked.ReadAsync((viewer.Audience, question), () => ComposeAsync(viewer, question, cancellation));
    }

    private async Task<Scorecard?> ComposeAsync(Viewer viewer, ScorecardQuestion question, CancellationToken cancellation)
    {
        var published = viewer.Audience == Audience.Board;
        if (await months.FindShownAsync(viewer.Audience, question.Month, cancellation) is not { } version)
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
        var against = question.Against is { } chosen && chosen < version.Month ? chosen : version.Month.AddMonths(-1);
        var earlier = await EarlierAsync(against, held, from, published, council, cancellation);
        var corrected = question.MarkCorrected
            ? (await correctedFigures.ReadAsync(viewer, version.Month, version.Number, cancellation)).MonthsByIndicator()
            : null;

        ScorecardRow Compose(IndicatorDefinition definition)
        {
            var row = composer.Compose(definition, now.Figures[definition.Id]) with
            {
                Mark = marks.GetValueOrDefault(definition.Id),
                Corrected = [.. corrected?[definition.Id] ?? []],
            };
            row = earlier is null ? row : composer.Against(row, earlier);
            return published ? PublicView.Of(row, now.Figures) : row with { Flags = EditorWarnings.Of(row, council.RateNeeds) };
        }

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
                    .Select(Compose),
            ],
            Headline = MeasureSets.LeadingOf(council),
            SixMeasures = MeasureSets.SixOf(council),
            Against = earlier?.Version.Month,
        };
    }

    /// <summary>What the viewer may see of the month to compare with. Only one that lies before the longest trend is read for this.</summary>
    private async Task<MonthFigures?> EarlierAsync(
        ReportingMonth month,
        IReadOnlyList<MonthFigures> held,
        ReportingMonth heldFrom,
        bool published,
        CouncilSettings council,
        CancellationToken cancellation)
    {
        var from = month >= heldFrom ? held
            : published ? await publicEditions.ReadAsync(month, month, council, cancellation)
            : await figures.ReadAsync(month, month, published: false, indicatorIds: null, cancellation);
        return from.FirstOrDefault(one => one.Version.Month == month);
    }
}
