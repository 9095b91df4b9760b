namespace CareScorecard.Domain.Targets;

/// <summary>How a figure stands against the target that drives its status.</summary>
public enum Status
{
    OnTarget,

    /// <summary>Off target by no more than the tolerance.</summary>
    Close,
    OffTarget,

    /// <summary>No target, or watched and not judged.</summary>
    Context,

    /// <summary>Fewer children counted than a rating needs.</summary>
    TooFew,

    /// <summary>No figure.</summary>
    NoData,
}
