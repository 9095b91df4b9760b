using CareScorecard.Domain.Loads;

namespace CareScorecard.Data;

/// <summary>What became of a wish to approve, publish, withdraw or undo a version.</summary>
public abstract record StateChange
{
    private StateChange()
    {
    }

    /// <param name="Version">As it is now; after an undo, the version that it brought back, or the undone one where nothing was before it.</param>
    public sealed record Done(MonthVersion Version) : StateChange;

    /// <summary>There is no such version of the month.</summary>
    public sealed record NotHeld : StateChange;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Version">As it is.</param>
    public sealed record Refused(MonthVersion Version, StateRefusal Why) : StateChange;
}

public enum StateRefusal
{
    /// <summary>Another version of the month is current: only the current one is approved, published or undone.</summary>
    NotCurrent,

    /// <summary>The version is in that state already, or its state does not lead to the one wished for; a published version with nothing before it is not undone.</summary>
    WrongState,
}
