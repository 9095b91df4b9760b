using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Sentences;

namespace CareScorecard.Domain.Topics;

/// <summary>A topic in one month, as one reader may see it.</summary>
public sealed record TopicReport
{
    public required TopicDefinition Definition { get; init; }

    /// <summary>Null until the council has named itself.</summary>
    public string? Council { get; init; }

    public required ReportingMonth Month { get; init; }

    public required VersionState State { get; init; }

    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>What every measure is broken down by.</summary>
    public required Dimension By { get; init; }

    public required IReadOnlyList<TopicAnswer> Answers { get; init; }

    /// <summary>What is worth saying first, and asking.</summary>
    public required MonthInWords Words { get; init; }

    /// <summary>Every measure of the topic.</summary>
    public IEnumerable<TopicMeasure> Measures => Answers.SelectMany(answer => answer.Measures);
}

/// <summary>The measures that answer one question.</summary>
public sealed record TopicAnswer(TopicQuestion Question, IReadOnlyList<TopicMeasure> Measures);

/// <param name="Breakdown">By what was asked for.</param>
/// <param name="Behind">The part that is furthest behind the whole, as a sentence; null where none is, or too few are counted to say so.</param>
public sealed record TopicMeasure(ScorecardRow Row, Breakdown Breakdown, string? Behind);
