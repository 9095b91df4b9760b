using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A year's return has only the episodes that were open in the year: earlier ones of the same period are in earlier returns.</summary>
internal sealed class PeriodBeganBeforeReturn() : PeriodWithoutStart(
    new ProblemKind("EPI-101", Severity.Warn, "Bring the returns of the years before too, or accept that time in care is counted from the first day that this one has.")
    {
        What = "A period of care began before the first day that the yearly return has.",
    },
    "periods of care that began before the return",
    before: true)
{
    protected override string Says(Episode episode) =>
        $"the first episode that the return has of the child began with {Began(episode)}, not with S: care is counted from {episode.StartedOn.ToWords()}, and started earlier.";
}
