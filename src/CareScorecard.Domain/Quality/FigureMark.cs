using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>The mark that stands beside a figure, and on what it rests.</summary>
/// <param name="Counted">Those whom the figure counts, with those whom it would count if nothing were blank.</param>
/// <param name="Touched">Those of them for whom something is open or blank; nobody twice.</param>
/// <param name="Reasons">The most first. One child may stand under several.</param>
/// <param name="ChecksNotRun">The codes of checks that the figure rests on and that could not run.</param>
public sealed record FigureMark(
    Reliability Reliability,
    int Counted,
    int Touched,
    SubjectKind Counts,
    IReadOnlyList<MarkReason> Reasons,
    IReadOnlyList<string> ChecksNotRun)
{
    /// <summary>The word alone, as the public may see it: no number stands behind it any more.</summary>
    public FigureMark WithoutCounts() => new(Reliability, 0, 0, Counts, [], []);
}

/// <summary>How many of those counted one fault touches.</summary>
public sealed record MarkReason(Fault Fault, int Subjects);
