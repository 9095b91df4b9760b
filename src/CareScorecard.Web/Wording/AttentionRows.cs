using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Web.Wording;

/// <summary>The rows that lead the scorecard: off target first, then close; the council's headline measures before the others.</summary>
public static class AttentionRows
{
    /// <summary>More than a reader takes in at a glance.</summary>
    public const int Most = 9;

    /// <summary>All of them; the page shows <see cref="Most"/> and says how many follow.</summary>
    public static IReadOnlyList<ScorecardRow> Of(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        var headline = scorecard.Headline;
        return
        [
            .. scorecard.Rows
                .Where(row => row.Status is Status.OffTarget or Status.Close)
                .OrderBy(row => row.Status == Status.OffTarget ? 0 : 1)
                .ThenBy(row => headline.Contains(row.Id) ? 0 : 1),
        ];
    }
}
