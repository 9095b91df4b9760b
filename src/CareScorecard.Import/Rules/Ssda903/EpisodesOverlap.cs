using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>An episode that is open, though a later one of the child is open too.</summary>
internal sealed class TwoOpenEpisodes() : EpisodePair(
    new ProblemKind("EPI-006", Severity.Stop, "Enter the day on which the earlier episode ended, or leave the row out.", CanLeaveOut: true)
    {
        What = "A child has two episodes that have not ended.",
    },
    "children with two open episodes")
{
    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later) =>
        earlier.Record.EndedOn is null && later.Record.EndedOn is null
            ? new Finding(Fields.Children.CareEnded, null,
                $"the episode has no end, and neither has the one of the same child that started {later.Record.StartedOn.ToWords()} ({RowOf(later, earlier)}).")
            : null;
}

/// <summary>Two periods of care of one child share days. The stop is on the last episode of the earlier one: its end is missing or too late.</summary>
internal sealed class PeriodsOfReturnOverlap() : EpisodePair(
    new ProblemKind("EPI-005", Severity.Stop, "Enter or correct the day on which the earlier episode ended, or leave the row out.", CanLeaveOut: true)
    {
        What = "Two periods of care of one child overlap.",
    },
    "periods of care of one child that overlap")
{
    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later)
    {
        if (!Overlap(earlier.Record, later.Record) || !later.Record.StartsPeriodAfter(earlier.Record))
        {
            return null;
        }

        var next = $"another period of care of the same child started {later.Record.StartedOn.ToWords()} ({RowOf(later, earlier)}).";
        return earlier.Record.EndedOn is { } ended
            ? new Finding(Fields.Children.CareEnded, Cell(ended), $"the episode ended {ended.ToWords()}, but {next}")
            : new Finding(Fields.Children.CareEnded, null, $"the episode has no end, but {next}");
    }
}

/// <summary>Two episodes of one period of care share days: care went on, so nothing stops, and the earlier one ends when the later one begins.</summary>
internal sealed class EpisodesOverlap() : EpisodePair(
    new ProblemKind("EPI-109", Severity.Warn, "Enter or correct the day on which the earlier episode ended. Until then it ends on the day the later one started.")
    {
        What = "Two episodes of one period of care overlap.",
    },
    "episodes of one period of care that overlap")
{
    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later) =>
        Overlap(earlier.Record, later.Record) && !later.Record.StartsPeriodAfter(earlier.Record)
            ? new Finding(Fields.Children.CareEnded, earlier.Record.EndedOn is { } ended ? Cell(ended) : null,
                $"the episode had not ended when the next one started {later.Record.StartedOn.ToWords()} ({RowOf(later, earlier)}).")
            : null;
}
