using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>Two episodes of one period of care share days: care went on, so nothing stops, and the earlier one ends when the later one begins.</summary>
internal sealed class EpisodesOverlap() : EpisodePair(
    new ProblemKind("EPI-109", Severity.Warn, "Enter or correct the day on which the earlier episode ended. Until then it ends on the day the later one started.")
    {
        What = "Two episodes of one period of care overlap.",
    },
    "episodes of one period of care that overlap")
{
    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later) =>
        earlier.Record.EndedOn <= later.Record.StartedOn
            ? null
            : new Finding(Fields.Children.CareEnded, earlier.Record.EndedOn is { } ended ? Cell(ended) : null,
                $"the episode {(earlier.Record.EndedOn is { } end ? $"ended {end.ToWords()}" : "has no end")}, but the next one started {later.Record.StartedOn.ToWords()} ({RowOf(later, earlier)}).");
}
