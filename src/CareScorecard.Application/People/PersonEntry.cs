using CareScorecard.Data;

namespace CareScorecard.Application.People;

/// <summary>A person as the list of people shows them.</summary>
public sealed record PersonEntry
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required Roles Roles { get; init; }

    /// <summary>Empty: all teams.</summary>
    public required IReadOnlyList<string> Teams { get; init; }

    public required bool IsLocked { get; init; }

    /// <summary>Their password is one that an administrator gave them, and they have not chosen their own yet.</summary>
    public required bool MustChangePassword { get; init; }

    public required bool HasSecondFactor { get; init; }

    /// <summary>They sign in with the council's directory, which gives them their roles.</summary>
    public required bool IsFromDirectory { get; init; }

    /// <summary>UTC; null before the first time.</summary>
    public required DateTime? SignedInAt { get; init; }

    internal static PersonEntry Of(Person person) => new()
    {
        Id = person.Id,
        Name = person.Name,
        Email = person.Email!,
        Roles = person.Roles,
        Teams = person.Teams,
        IsLocked = person.IsLocked,
        MustChangePassword = person.MustChangePassword,
        HasSecondFactor = person.TwoFactorEnabled,
        IsFromDirectory = person.DirectoryId is not null,
        SignedInAt = person.SignedInAt,
    };
}
