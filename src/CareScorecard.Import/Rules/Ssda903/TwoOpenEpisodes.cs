using CareScorecard.Domain.Loads;
using CareScorecard.Import.Ssda903;

namespace CareScorecard.Import.Rules.Ssda903;

/// <summary>A child has two periods of care that have not ended. The stop is on every row of the one that started earlier.</summary>
internal sealed class TwoOpenEpisodes() : PeriodsOfReturnOverlap(
    new ProblemKind("EPI-006", Severity.Stop, "Enter the day on which the earlier period ended and why, or leave its rows out.", CanLeaveOut: true)
    {
        What = "A child has two periods of care that have not ended.",
    },
    "children with two open episodes")
{
    protected override bool Overlap(PeriodHistory earlier, PeriodHistory later) => earlier.EndedOn is null && later.EndedOn is null;
}
