namespace CareScorecard.Application.People;

/// <summary>What became of a change to a person.</summary>
public abstract record PersonOutcome
{
    private PersonOutcome()
    {
    }

    /// <param name="OneTimePassword">Where one was made: shown once, kept nowhere, and to be changed at the first signing in.</param>
    public sealed record Done(PersonEntry Person, string? OneTimePassword = null) : PersonOutcome;

    /// <summary>Nothing has changed, for reasons in words.</summary>
    public sealed record Refused(IReadOnlyList<string> Why) : PersonOutcome;
}
