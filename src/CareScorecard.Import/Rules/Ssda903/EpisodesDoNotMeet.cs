using CareScorecard.Domain.Children;
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
        What = "An episode ended as continuing (X1), and the next one starts on another day.",
    },
    "episodes that do not meet")
{
    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later) =>
        earlier.Record.EndedOn is { } ended && ended < later.Record.StartedOn && !later.Record.StartsPeriodAfter(earlier.Record)
            ? new Finding(Fields.Children.CareEnded, Cell(ended),
                $"the episode ended {ended.ToWords()} and care went on, but the next one started {later.Record.StartedOn.ToWords()} ({RowOf(later, earlier)}).")
            : null;
}

/// <summary>X1 says that care goes on, and the next episode says that it started: care ended, for a reason that nobody gave.</summary>
internal sealed class NewPeriodAfterX1() : EpisodePair(
    new ProblemKind("EPI-107", Severity.Warn, "Give the reason why care ended, or say what else than S began the next episode. Until then the reason counts as not recorded.")
    {
        What = "An episode ended as continuing (X1), and the next one says that it starts a new period of care.",
    },
    "X1 against a new period of care")
{
    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later) =>
        earlier.Record is { EndedOn: not null, EndedBecause: ReasonCareEnded.X1 } && later.Record.Began == EpisodeBegan.S
            ? new Finding(Fields.Children.ReasonCareEnded, "X1", $"X1 says that care went on, but the next episode says that care started (S) on {later.Record.StartedOn.ToWords()} ({RowOf(later, earlier)}).")
            : null;
}

/// <summary>X1 says that care goes on, and there is no later episode of the child in the return.</summary>
internal sealed class NothingAfterX1() : TableRule<Episode>(
    new ProblemKind("EPI-106", Severity.Warn, "Add the episode that followed, or give the reason why care ended. Until then the child is in care, and where is not recorded.")
    {
        What = "An episode ended as continuing (X1), and no episode followed.",
    },
    "X1 against the next episode")
{
    public override IEnumerable<(Entry<Episode> Row, Finding Found)> Judge(MonthTables tables, DateOnly? asAt)
    {
        foreach (var child in tables.Return.EpisodesByChild())
        {
            if (child[^1] is { Record: { EndedOn: { } ended, EndedBecause: ReasonCareEnded.X1 } } last && !(ended > tables.Return.Years?.YearEnd))
            {
                yield return (last, new Finding(Fields.Children.ReasonCareEnded, "X1", $"X1 says that care went on after {ended.ToWords()}, but the child has no later episode."));
            }
        }
    }
}

/// <summary>RNE L says that nothing but the legal status changed, and the placement is another one.</summary>
internal sealed class PlacementChangedUnderL() : EpisodePair(
    new ProblemKind("EPI-108", Severity.Warn, "Correct the reason for the new episode or the placement. Until then it is another placement with the same carer.")
    {
        What = "An episode is said to change only the legal status, and names another placement.",
    },
    "L against placements")
{
    protected override bool IsAboutEarlier => false;

    protected override Finding? Judge(Entry<Episode> earlier, Entry<Episode> later) =>
        later.Record.Began == EpisodeBegan.L
        && !later.Record.StartsPeriodAfter(earlier.Record)
        && (earlier.Record.PlacementType != later.Record.PlacementType || earlier.Record.Provider != later.Record.Provider)
            ? new Finding(Fields.Children.PlacementType, later.Record.PlacementType?.ToString(),
                $"L says that only the legal status changed, but the placement is {Place(later.Record)}, and {Place(earlier.Record)} on {RowOf(earlier, later)}.")
            : null;

    private static string Place(Episode episode) => $"{episode.PlacementType?.ToString() ?? "not recorded"} {episode.Provider}".TrimEnd();
}
