using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Scorecards;

/// <summary>One indicator in full: its figure, its trend and its parts.</summary>
public sealed class ReadIndicatorUseCase(
    MonthStore months,
    FigureStore figures,
    SettingsStore settings,
    CareMonthCache careMonths,
    PublicEditions publicEditions,
    PublicParts publicParts)
{
    /// <returns>Null when the month is not held, or nobody knows the indicator.</returns>
    public async Task<IndicatorReport?> RunAsync(Viewer viewer, IndicatorQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(question);
        var published = viewer.Audience == Audience.Board;
        var version = published
            ? await months.FindPublishedAsync(question.Month, cancellation)
            : await months.FindCurrentAsync(question.Month, cancellation);
        if (version is null)
        {
            return null;
        }

        var council = await settings.ReadAsync(cancellation);
        var from = question.From ?? version.Month.AddMonths(1 - IndicatorQuestion.LongestTrend);

        // The limits rest on the longest trend, however short the one that is shown: or the same month would be judged in two ways.
        var longest = version.Month.AddMonths(1 - IndicatorQuestion.LongestTrend);
        var earliest = from < longest ? from : longest;
        var held = published
            ? await publicEditions.ReadAsync(earliest, version.Month, council, cancellation)
            : await figures.ReadAsync(earliest, version.Month, published: false, [question.Id], cancellation);
        var indicator = Catalogue.Find(question.Id);
        var definition = indicator?.Definition
            ?? held[^1].CouncilMeasures.FirstOrDefault(measure => measure.Id.Equals(question.Id, StringComparison.OrdinalIgnoreCase));
        if (definition is null)
        {
            return null;
        }

        var filters = indicator is null ? [] : question.Filters;
        if (filters.Count > 0)
        {
            held = published
                ? await publicParts.FilterAsync(indicator!, held, filters, council, cancellation)
                : await FilterAsync(indicator!, held, council, filters, cancellation);
        }

        var composer = new RowComposer(council, version.Month, new FigureHistory(held));
        var trend = composer.Trend(definition);
        var row = composer.Compose(definition, held[^1].Figures[definition.Id], trend);
        return new IndicatorReport
        {
            Council = council.CouncilName,
            Month = version.Month,
            State = version.State,
            Version = version.Number,
            LoadedAt = version.LoadedAt,
            Row = published ? PublicView.Of(row, held[^1].Figures) : row with { Flags = EditorWarnings.Of(row, council.RateNeeds) },
            Series = published ? PublicView.Of(trend.From(from)) : trend.From(from),
            Breakdowns = published
                ? await BreakDownInPublicAsync(indicator, version, council, question.By, filters, cancellation)
                : await BreakDownAsync(indicator, version, council, question.By, filters, cancellation),
            Filters = filters,
        };
    }

    /// <summary>The same months with the figure of only those that the filter leaves, computed from each month's records.</summary>
    private async Task<IReadOnlyList<MonthFigures>> FilterAsync(
        Indicator indicator,
        IReadOnlyList<MonthFigures> held,
        CouncilSettings council,
        IReadOnlyList<PartFilter> filters,
        CancellationToken cancellation)
    {
        var filtered = new List<MonthFigures>(held.Count);
        foreach (var figures in held)
        {
            var outcome = await JudgeAsync(indicator, figures.Version, council, cancellation);
            filtered.Add(figures with
            {
                Figures = new Dictionary<string, IndicatorValue>
                {
                    [indicator.Definition.Id] = FilterRule.Limit(outcome, indicator.Definition, filters).Value,
                },
            });
        }

        return filtered;
    }

    private async Task<IReadOnlyList<Breakdown>> BreakDownAsync(
        Indicator? indicator,
        MonthVersion version,
        CouncilSettings council,
        IReadOnlyList<Dimension> by,
        IReadOnlyList<PartFilter> filters,
        CancellationToken cancellation)
    {
        if (by.Count == 0)
        {
            return [];
        }

        if (indicator is null)
        {
            return [.. by.Select(dimension => new Breakdown(dimension, [], BreakdownRule.NoCharacteristics))];
        }

        var outcome = await JudgeAsync(indicator, version, council, cancellation);
        return [.. by.Select(dimension => BreakdownRule.Of(outcome, indicator.Definition, dimension, filters))];
    }

    private async Task<IReadOnlyList<Breakdown>> BreakDownInPublicAsync(
        Indicator? indicator,
        MonthVersion version,
        CouncilSettings council,
        IReadOnlyList<Dimension> by,
        IReadOnlyList<PartFilter> filters,
        CancellationToken cancellation)
    {
        var breakdowns = new List<Breakdown>(by.Count);
        foreach (var dimension in by)
        {
            breakdowns.Add(
                indicator is null ? new Breakdown(dimension, [], BreakdownRule.NoCharacteristics)
                : filters.Count > 0 ? new Breakdown(dimension, [], PartsLedger.OneAtATime)
                : await publicParts.BreakDownAsync(indicator, version, dimension, council, cancellation));
        }

        return breakdowns;
    }

    private async Task<Outcome> JudgeAsync(
        Indicator indicator,
        MonthVersion version,
        CouncilSettings council,
        CancellationToken cancellation)
    {
        var month = await careMonths.ReadAsync(version, council.PopulationIn(version.Month), cancellation);
        return await Task.Run(() => indicator.Judge(month), cancellation);
    }
}
