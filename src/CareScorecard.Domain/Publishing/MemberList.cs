using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Publishing;

/// <summary>Those behind one figure of one month, as one reader may see them. Children's data: never for a log.</summary>
public sealed record MemberList
{
    public required IndicatorDefinition Definition { get; init; }

    /// <summary>As the council has it, which may differ from the definition's.</summary>
    public required Polarity Polarity { get; init; }

    public required ReportingMonth Month { get; init; }

    public required VersionState State { get; init; }

    public required int Version { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime LoadedAt { get; init; }

    /// <summary>Of everybody whom the filters leave, those whom the reader may not see included.</summary>
    public required IndicatorValue Value { get; init; }

    /// <summary>In the order that was asked for; of one page where a page was asked for.</summary>
    public required IReadOnlyList<MemberLine> Lines { get; init; }

    /// <summary>How many lines there are on all pages.</summary>
    public required int Found { get; init; }

    /// <summary>How many of those whom the filters leave count, whether they pass or not, and may be seen by the reader.</summary>
    public required int Counted { get; init; }

    /// <summary>How many of those whom the filters leave pass and may be seen by the reader.</summary>
    public required int Passing { get; init; }

    /// <summary>How many of those whom the filters leave are of teams that the reader's account does not have.</summary>
    public required int NotShown { get; init; }

    /// <summary>The teams of everybody whom the reader may see, in alphabetical order: to choose from.</summary>
    public required IReadOnlyList<string> Teams { get; init; }
}

/// <summary>One line of the list.</summary>
/// <param name="Name">The child's or young person's id; of staff their name.</param>
/// <param name="Worker">The social worker, or a young person's personal adviser; null where none is recorded, and for staff.</param>
public sealed record MemberLine(
    string Name, string? Team, string? Worker, bool Counts, bool Passes, decimal Adds, decimal Weighs, Grounds Grounds);
