namespace CareScorecard.Data;

/// <summary>A person who is signed in, as they are now: a change of roles applies to the next thing they ask.</summary>
public sealed record Session
{
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required Roles Roles { get; init; }

    public required IReadOnlyList<string> Teams { get; init; }

    public required bool MustChangePassword { get; init; }

    public required bool IsSample { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime StartedAt { get; init; }
}
