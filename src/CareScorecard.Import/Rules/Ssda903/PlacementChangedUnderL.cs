using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Records;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

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
        && (earlier.Record.PlacementType != later.Record.PlacementType || earlier.Record.Provider != later.Record.Provider)
            ? new Finding(Fields.Children.PlacementType, later.Record.PlacementType?.ToString(),
                $"L says that only the legal status changed, but the placement is {Place(later.Record)}, and {Place(earlier.Record)} on {RowOf(earlier, later)}.")
            : null;

    private static string Place(Episode episode) => $"{episode.PlacementType?.ToString() ?? "not recorded"} {episode.Provider}".TrimEnd();
}
