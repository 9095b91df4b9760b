using CareScorecard.Domain.Loads;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A rule that judges two episodes of a child of which one follows the other.</summary>
internal abstract class EpisodePair(ProblemKind kind, string checks) : TableRule<Episode>(kind, checks)
{
    public sealed override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var child in tables.Return.EpisodesByChild())
        {
            for (var i = 0; i + 1 < child.Count; i++)
            {
                if (Judge(child[i], child[i + 1]) is { } found)
                {
                    yield return (Kind.Severity == Severity.Stop || IsAboutEarlier ? child[i] : child[i + 1], found);
                }
            }
        }
    }

    /// <summary>On which of the two the problem is told; a stop is always on the earlier one.</summary>
    protected virtual bool IsAboutEarlier => true;

    protected abstract Finding? Judge(Entry<Episode> earlier, Entry<Episode> later);

    /// <summary>The earlier one had not ended when the later one began.</summary>
    protected static bool Overlap(Episode earlier, Episode later) => !(earlier.EndedOn <= later.StartedOn);
}
