using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>An end without a reason: whether care went on is told by the next episode, and where there is none care has ended.</summary>
internal sealed class EpisodeEndedWithoutReason() : RowRule<Episode>(
    new ProblemKind("EPI-104", Severity.Warn, "Enter X1 where care went on, else the reason why it ended. Until then the reason counts as not recorded.")
    {
        What = "An episode ended, and there is no reason.",
    },
    "ends of episodes against their reasons",
    Fields.Children.CareEnded,
    Fields.Children.ReasonCareEnded)
{
    public override Finding? Judge(Entry<Episode> row, DateOnly? asAt) =>
        row.Record is { EndedOn: { } ended, EndedBecause: null }
            ? new Finding(Fields.Children.ReasonCareEnded, null, $"the episode ended {ended.ToWords()}, and no reason that we know is given.")
            : null;
}
