using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Scorecards;
using CareScorecard.Data;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Councils;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;
using CareScorecard.Domain.Topics;

namespace CareScorecard.Application.Topics;

/// <summary>A topic's measures under the questions that a board asks, each by one characteristic.</summary>
public sealed class ReadTopicUseCase(
    ReadScorecardUseCase scorecards,
    MonthStore months,
    SettingsStore settings,
    PublicParts publicParts,
    CareMonthCache careMonths)
{
    /// <param name="month">Null: the latest month that the viewer may see.</param>
    /// <param name="by">Null, or what the topic does not offer: its first.</param>
    /// <returns>Null when the month, or any month, is not held.</returns>
    public async Task<TopicReport?> RunAsync(
        Viewer viewer, Topic topic, ReportingMonth? month, Dimension? by, CancellationToken cancellation)
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
        var definition = TopicDefinition.Of(topic);
        var dimension = by is { } asked && definition.Offered.Contains(asked) ? asked : definition.Offered[0];
        var rows = definition.Questions
            .SelectMany(question => question.IndicatorIds)
            .Select(id => card.Rows.FirstOrDefault(row => row.Id == id))
            .OfType<ScorecardRow>()
            .ToList();
        var ids = rows.Select(row => row.Id).ToList();
        var breakdowns = published
            ? await publicParts.BreakDownAsync(ids, version, dimension, council, cancellation)
            : await BreakDownAsync(ids, version, dimension, council, cancellation);
        var measures = rows.ToDictionary(
            row => row.Id,
            row => new TopicMeasure(row, breakdowns[row.Id], FurthestBehind.Of(row, breakdowns[row.Id], council.RateNeeds)));
        return new TopicReport
        {
            Definition = definition,
            Council = card.Council,
            Month = version.Month,
            State = version.State,
            Version = version.Number,
            LoadedAt = version.LoadedAt,
            By = dimension,
            Answers =
            [
                .. definition.Questions.Select(question => new TopicAnswer(
                    question, [.. question.IndicatorIds.Where(measures.ContainsKey).Select(id => measures[id])])),
            ],
            Words = TopicSentences.Of(topic, rows, SentenceRules.Of(card with { Rows = rows }, published ? council.HideUpTo : null)),
        };
    }

    private async Task<IReadOnlyDictionary<string, Breakdown>> BreakDownAsync(
        IReadOnlyList<string> ids, MonthVersion version, Dimension dimension, CouncilSettings council, CancellationToken cancellation)
    {
        var month = await careMonths.ReadAsync(version, council.PopulationIn(version.Month), cancellation);
        var indicators = ids.Select(id => Catalogue.Find(id)!).ToList();
        return await Task.Run(
            () => JudgedMonth.Of(month, indicators)
                .Zip(indicators)
                .ToDictionary(judged => judged.Second.Definition.Id, judged => BreakdownRule.Of(judged.First, judged.Second.Definition, dimension)),
            cancellation);
    }
}
