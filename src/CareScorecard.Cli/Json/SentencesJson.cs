using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Cli.Json;

/// <summary>A month in three sentences: the answer to <c>sentences --format json</c>.</summary>
public sealed record SentencesJson(
    string? Council,
    ReportingMonth Month,
    DateOnly AsAt,
    string State,
    int Version,
    IReadOnlyList<SentenceJson> Sentences,
    IReadOnlyList<QuestionJson> Questions)
{
    public static SentencesJson Of(Scorecard scorecard, MonthInWords words) => new(
        scorecard.Council,
        scorecard.Month,
        scorecard.AsAt,
        Codes.Of(scorecard.State),
        scorecard.Version,
        [.. words.Sentences.Select(sentence => new SentenceJson(sentence.Text, sentence.IndicatorIds))],
        [.. words.Questions.Select(question => new QuestionJson(question.Text, question.IndicatorId))]);
}

/// <param name="Ids">The measures whose figures it says.</param>
public sealed record SentenceJson(string Text, IReadOnlyList<string> Ids);

/// <param name="Id">The measure that gives cause to ask.</param>
public sealed record QuestionJson(string Text, string Id);
