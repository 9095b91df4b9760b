using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A rule that judges two episodes of one period of care of which one follows the other.</summary>
internal abstract class EpisodePair(ProblemKind kind, string checks) : TableRule<Episode>(kind, checks)
{
    public sealed override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var episodes in tables.Return.Periods().Select(period => period.Episodes))
        {
            for (var i = 0; i + 1 < episodes.Count; i++)
            {
                if (Judge(episodes[i], episodes[i + 1]) is { } found)
                {
                    yield return (IsAboutEarlier ? episodes[i] : episodes[i + 1], found);
                }
            }
        }
    }

    /// <summary>On which of the two the problem is told.</summary>
    protected virtual bool IsAboutEarlier => true;

    protected abstract Finding? Judge(Entry<Episode> earlier, Entry<Episode> later);
}
