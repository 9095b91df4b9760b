using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Application.Bridges;

/// <summary>What became of asking why an indicator changed.</summary>
public abstract record BridgeOutcome
{
    private BridgeOutcome()
    {
    }

    /// <summary>A bridge, or in it why there is none.</summary>
    public sealed record Found(Bridge Bridge) : BridgeOutcome;

    /// <summary>The month is not held; for the board, not published.</summary>
    public sealed record NotHeld(ReportingMonth Month) : BridgeOutcome;

    /// <summary>No indicator has the id.</summary>
    /// <param name="Known">The ids that there are in these months.</param>
    public sealed record Unknown(IReadOnlyList<string> Known) : BridgeOutcome;
}
