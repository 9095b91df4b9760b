using CareScorecard.Data;

namespace CareScorecard.Application.Access;

/// <summary>For whom figures are read.</summary>
public enum Audience
{
    /// <summary>The current version of each month, in full.</summary>
    Staff,

    /// <summary>The published version of each month, in the public view.</summary>
    Board,
}

/// <summary>
/// Who asks a use case. Every use case takes one first and asks it for the permission that it needs, so that no page, command or export
/// can forget to.
/// </summary>
/// <param name="Name">For the record of what was done; null where nobody is named.</param>
public sealed record Viewer(string? Name, Roles Roles)
{
    /// <summary>The program itself or its command line, which is refused nothing.</summary>
    public bool IsProgram { get; private init; }

    /// <summary>Who it is, where names may be alike; null where nobody is signed in.</summary>
    public string? PersonId { get; init; }

    /// <summary>Nobody has signed in.</summary>
    public static Viewer Nobody { get; } = new(null, Roles.None);

    /// <summary>The program itself: it prepares what people find.</summary>
    public static Viewer Program { get; } = new(null, Roles.None) { IsProgram = true };

    /// <summary>Whoever may open the database file with the command line: there is nothing in it to keep from them.</summary>
    public static Viewer CommandLine { get; } = new($"{Environment.UserName} (command line)", Roles.None) { IsProgram = true };

    /// <summary>A member of staff with every role.</summary>
    public static Viewer Staff { get; } =
        new(null, Roles.Presenter | Roles.Analyst | Roles.Administrator);

    /// <summary>A board member.</summary>
    public static Viewer Board { get; } = new(null, Roles.BoardMember);

    /// <summary>The council's teams whose children the person may see; empty: all teams.</summary>
    public IReadOnlyList<string> Teams { get; init; } = [];

    /// <summary>Staff only where drafts may be read: everybody else sees what is published, as the public view shows it.</summary>
    public Audience Audience => May(Permission.ReadDrafts) ? Audience.Staff : Audience.Board;

    public bool May(Permission permission) => IsProgram || RolePermissions.Allow(Roles, permission);

    /// <summary>The first thing that every use case does.</summary>
    /// <exception cref="AccessRefusedException">The viewer may not.</exception>
    public void Require(Permission permission)
    {
        if (!May(permission))
        {
            throw new AccessRefusedException(permission, isSignedIn: Roles != Roles.None);
        }
    }

    /// <summary>The same person as the board would see it: a presenter before the meeting. Never more than the person may see.</summary>
    public Viewer AsBoard() => May(Permission.ReadPublished) ? new(Name, Roles.BoardMember) : this;
}
