using CareScorecard.Data;

namespace CareScorecard.Application.Access;

/// <summary>The roles as people say them.</summary>
public static class RoleWords
{
    /// <summary>The single roles, in the order of every list of them.</summary>
    public static IReadOnlyList<Roles> All { get; } = [Roles.BoardMember, Roles.Presenter, Roles.Analyst, Roles.Administrator];

    /// <param name="role">One role.</param>
    public static string Of(Roles role) => role switch
    {
        Roles.BoardMember => "board member",
        Roles.Presenter => "presenter",
        Roles.Analyst => "analyst",
        Roles.Administrator => "administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not one role."),
    };

    /// <summary>What the role is for, in a sentence that follows its name.</summary>
    /// <param name="role">One role.</param>
    public static string Meaning(Roles role) => role switch
    {
        Roles.BoardMember => "sees the published months, with small numbers hidden",
        Roles.Presenter => "sees every month in full and the children behind a figure; writes the commentary, approves and publishes",
        Roles.Analyst => "adds months, sees every month in full and the children behind a figure",
        Roles.Administrator => "looks after people and settings; sees what the board sees, and no child",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not one role."),
    };

    /// <summary>A board member, a presenter or an analyst; null for no role.</summary>
    public static string? AnyOf(Roles roles)
    {
        var names = All.Where(role => roles.HasFlag(role)).Select(role => $"{Article(role)} {Of(role)}").ToList();
        return names.Count switch
        {
            0 => null,
            1 => names[0],
            _ => $"{string.Join(", ", names[..^1])} or {names[^1]}",
        };
    }

    private static string Article(Roles role) => role is Roles.Analyst or Roles.Administrator ? "an" : "a";
}
