using CareScorecard.Domain.Councils;

namespace CareScorecard.Application.Events;

/// <summary>What became of a wish to place an event.</summary>
public abstract record EventOutcome
{
    private EventOutcome()
    {
    }

    public sealed record Placed(CouncilEvent Event) : EventOutcome;

    /// <summary>Nothing has changed.</summary>
    public sealed record Refused(IReadOnlyList<EventProblem> Problems) : EventOutcome;
}

/// <param name="Words">A sentence that says how to mend it.</param>
public sealed record EventProblem(EventPart Part, string Words);

public enum EventPart
{
    Month,
    Words,
    Measures,
}
