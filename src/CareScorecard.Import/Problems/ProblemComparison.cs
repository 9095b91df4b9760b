using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Problems;

/// <summary>
/// The problems of files that were mended and brought again, beside those that they had before. A problem is the same when its rule, its
/// child and its column's heading are: rows move, and so do columns and names of files.
/// </summary>
/// <param name="Solved">Were there before, and are not any more.</param>
/// <param name="New">Were not there before.</param>
/// <param name="Remaining">As they are told now.</param>
public sealed record ProblemComparison(IReadOnlyList<Problem> Solved, IReadOnlyList<Problem> New, IReadOnlyList<Problem> Remaining)
{
    public static ProblemComparison Of(IReadOnlyList<Problem> before, IReadOnlyList<Problem> now)
    {
        var open = before.GroupBy(KeyOf).ToDictionary(same => same.Key, same => new Queue<Problem>(same));
        var fresh = new List<Problem>();
        var remaining = new List<Problem>();
        foreach (var problem in now)
        {
            // Of several that are alike, each stands for one: three bad dates of one child in one column may have become two.
            if (open.TryGetValue(KeyOf(problem), out var same) && same.TryDequeue(out _))
            {
                remaining.Add(problem);
            }
            else
            {
                fresh.Add(problem);
            }
        }

        var left = open.Values.SelectMany(same => same).ToHashSet(ReferenceEqualityComparer.Instance);
        return new ProblemComparison([.. before.Where(left.Contains)], fresh, remaining);
    }

    private static (string Code, string Child, string Heading) KeyOf(Problem problem) => (
        problem.Code,
        problem.Child is { } child ? Matching.Key(child) : "",
        problem.At.Header is { } header ? HeadingKey.Of(header) : "");
}
