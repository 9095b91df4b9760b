using CareScorecard.Application.Access;
using CareScorecard.Application.Comparators;
using CareScorecard.Application.Months;
using CareScorecard.Application.Quality;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Disclosure;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Scorecards;

/// <summary>One indicator in full: its figure, its trend and its parts.</summary>
public sealed class ReadIndicatorUseCase(
    MonthStore months,
    FigureStore figures,
    SettingsStore settings,
    EventStore events,
    HeldComparators comparators,
    CareMonthCache careMonths,
    PublicEditions publicEditions,
    PublicParts publicParts,
    HeldQuality quality)
{
    /// <returns>Null when the month is not held, or nobody knows the indicator.</returns>
    public async Task<IndicatorReport?> RunAsync(Viewer viewer, IndicatorQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ReadPublished);
        ArgumentNullException.ThrowIfNull(question);
        var published = viewer.Audience == Audience.Board;
        if (await months.FindShownAsync(viewer.Audience, question.Month, cancellation) is not { } version)
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

        // Figures of staff, and figures brought ready-made, are of nobody who has a characteristic: they stay those of everybody.
        var filters = indicator is null || HasNoCharacteristics(definition) ? [] : question.Filters;
        var everybody = held[^1].Figures[definition.Id];
        if (filters.Count > 0)
        {
            held = published
                ? await publicParts.FilterAsync(indicator!, held, filters, council, cancellation)
                : await FilterAsync(indicator!, held, council, filters, cancellation);
        }

        var composer = new RowComposer(council, version.Month, new FigureHistory(held), await comparators.ReadAsync(cancellation));
        var trend = composer.Trend(definition);
        var row = composer.Compose(definition, held[^1].Figures[definition.Id], trend);
        if (filters.Count > 0)
        {
            // What is published is of all children: a part of ours may well lie outside it.
            row = row with { OutsidePublished = null };
        }
        else
        {
            var marks = (await quality.ReadAsync(version, council.PopulationIn(version.Month), cancellation)).Month.Marks;
            row = row with { Mark = marks.GetValueOrDefault(definition.Id) };
        }

        return new IndicatorReport
        {
            Council = council.CouncilName,
            Month = version.Month,
            State = version.State,
            Version = version.Number,
            LoadedAt = version.LoadedAt,
            Row = published ? PublicView.Of(row, held[^1].Figures) : row with { Flags = EditorWarnings.Of(row, council.RateNeeds) },
            Series = published ? PublicView.Of(trend.From(from)) : trend.From(from),
            Rebases = trend.RebasesFrom(from, version.Month),
            Events = [.. (await events.ListAsync(cancellation)).Where(placed => IsOn(placed, definition.Id, from, version.Month))],
            Breakdowns = published
                ? await BreakDownInPublicAsync(indicator, version, council, question.By, filters, cancellation)
                : await BreakDownAsync(indicator, version, council, question.By, filters, cancellation),
            Filters = filters,
            OfEverybody = filters.Count > 0 ? everybody : null,
            NotLimitedBecause = NotLimited(question.Filters, filters, published),
            Accepted = published ? [] : TouchedFigures.WarningsOn(
                definition, await months.ReadChoicesAsync(version.Month, version.Number, cancellation)),
            RatingChange = Rating.ChangeOf(council, version.Month, definition, row.Value),
            Spread = await SpreadAsync(indicator, version, council, row, filters, published, cancellation),
        };
    }

    private static bool IsOn(CouncilEvent placed, string indicatorId, ReportingMonth from, ReportingMonth to) =>
        placed.TakenBack is null && placed.Month >= from && placed.Month <= to && placed.Concerns(indicatorId);

    private static bool HasNoCharacteristics(IndicatorDefinition definition) =>
        definition.Counts is SubjectKind.ReviewingOfficer or SubjectKind.SocialWorker or SubjectKind.Measure;

    private static string? NotLimited(IReadOnlyList<PartFilter> asked, IReadOnlyList<PartFilter> applied, bool published)
    {
        if (asked.Count > applied.Count)
        {
            return FilterRule.NoCharacteristics;
        }

        return !published ? null
            : applied.Any(filter => Dimensions.IsByStaff(filter.Dimension)) ? PartsLedger.StaffAreNeverPublic
            : applied.Count > 1 ? PartsLedger.OneAtATime
            : null;
    }

    /// <summary>Of part of the children the public sees no spread: it sees one characteristic at a time, and no average of few.</summary>
    private async Task<Spread?> SpreadAsync(
        Indicator? indicator,
        MonthVersion version,
        CouncilSettings council,
        ScorecardRow row,
        IReadOnlyList<PartFilter> filters,
        bool published,
        CancellationToken cancellation)
    {
        if (indicator is null
            || !SpreadRule.IsAverage(indicator.Definition)
            || row.Value is not IndicatorValue.Measured
            || (published && filters.Count > 0))
        {
            return null;
        }

        var month = await careMonths.ReadAsync(version, council.PopulationIn(version.Month), cancellation);
        var spread = await Task.Run(
            () => SpreadRule.Of(
                indicator.Definition, month, FilterRule.Limit(indicator.Judge(month), indicator.Definition, filters), row.Target),
            cancellation);
        return published && spread is not null
            ? PublicSpread.Of(spread, indicator.Definition, DisclosureThresholds.Of(council))
            : spread;
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
