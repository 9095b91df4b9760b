using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Spc;

namespace CareScorecard.Application.Settings;

/// <summary>What became of a wish to draw an indicator's usual range anew, or to take that back.</summary>
public abstract record RebaseOutcome
{
    private RebaseOutcome()
    {
    }

    /// <param name="IndicatorId">As the catalogue or the council writes it.</param>
    /// <param name="Rebase">As it applies from now on; of one that was taken back, why and by whom it was.</param>
    public sealed record Done(string IndicatorId, Rebase Rebase) : RebaseOutcome;

    /// <summary>Nothing has changed: the month is not held.</summary>
    public sealed record NotHeld(ReportingMonth Month) : RebaseOutcome;

    /// <summary>Nothing has changed: the month has no indicator of that id.</summary>
    /// <param name="Known">The ids that it has.</param>
    public sealed record Unknown(IReadOnlyList<string> Known) : RebaseOutcome;

    /// <summary>Nothing has changed, for a reason in words.</summary>
    public sealed record Refused(string Why) : RebaseOutcome;
}
