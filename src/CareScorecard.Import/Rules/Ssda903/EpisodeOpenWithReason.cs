using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

internal sealed class EpisodeOpenWithReason() : RowRule<Episode>(
    new ProblemKind("EPI-103", Severity.Warn, "Enter the day on which the episode ended, or clear the reason. Until then the episode is open.")
    {
        What = "An episode has a reason why it ended, and no end.",
    },
    "reasons against the ends of episodes",
    Fields.Children.ReasonCareEnded,
    Fields.Children.CareEnded)
{
    public override Finding? Judge(Entry<Episode> row, DateOnly? asAt) =>
        row.Record is { EndedOn: null, EndedBecause: { } reason }
            ? new Finding(Fields.Children.ReasonCareEnded, reason.ToString(), $"a reason for its end ({reason}) is given, but no end. The episode is read as open.")
            : null;
}
