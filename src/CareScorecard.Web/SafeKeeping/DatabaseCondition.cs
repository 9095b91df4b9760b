using System.Collections.Concurrent;

namespace CareScorecard.Web.SafeKeeping;

/// <summary>What an administrator has to know of the database while the program goes on: a broken audit, a backup that failed.</summary>
internal sealed class DatabaseCondition
{
    private readonly ConcurrentDictionary<string, string> _problems = [];

    /// <summary>In words; empty where all is well.</summary>
    public IReadOnlyCollection<string> Problems => [.. _problems.Values.Order(StringComparer.Ordinal)];

    /// <param name="of">What the problem is of: a later saying of the same takes its place.</param>
    /// <param name="words">Null where all is well again.</param>
    public void Set(string of, string? words)
    {
        if (words is null)
        {
            _problems.TryRemove(of, out _);
        }
        else
        {
            _problems[of] = words;
        }
    }
}
