using Microsoft.AspNetCore.Identity;

namespace CareScorecard.Data;

/// <summary>Somebody who may sign in. The user name is the e-mail address.</summary>
public sealed class Person : IdentityUser<string>
{
    public Person() => Id = Guid.NewGuid().ToString("N");

    /// <summary>As the record of what was done names them.</summary>
    public required string Name { get; set; }

    public Roles Roles { get; set; }

    /// <summary>The council's teams whose children the person may see; empty: all teams.</summary>
    public IReadOnlyList<string> Teams { get; set; } = [];

    /// <summary>The password was given by an administrator: nothing is open before the person has chosen another.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Locked by an administrator until an administrator unlocks; apart from the lockout after wrong passwords, which passes.</summary>
    public bool IsLocked { get; set; }

    /// <summary>One of the made-up council's open accounts.</summary>
    public bool IsSample { get; set; }

    /// <summary>Who they are in the council's directory: the issuer and its subject. Null: they sign in with a password.</summary>
    public string? DirectoryId { get; set; }

    /// <summary>UTC.</summary>
    public DateTime AddedAt { get; set; }

    /// <summary>UTC; null before the first time.</summary>
    public DateTime? SignedInAt { get; set; }
}
