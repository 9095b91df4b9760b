using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>Care went on (X1, or no reason), but days are missing before the next episode. Care is counted through them; where the child lived is not known.</summary>
internal sealed class GapBetweenEpisodes() : EpisodePair(
    new ProblemKind("EPI-105", Severity.Warn, "Correct the end or the start, add the episode that is missing, or give the reason why care ended.")
    {
        What = "An episode ended as continuing (X1), and the next one starts on a later day.",
    },
    "episodes that do not meet")
{
    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later) =>
        earlier.Record.EndedOn is { } ended && ended < later.Record.StartedOn
            ? new Finding(Fields.Children.CareEnded, Cell(ended),
                $"the episode ended {ended.ToWords()} and care went on, but the next one started {later.Record.StartedOn.ToWords()} ({RowOf(later, earlier)}).")
            : null;
}
