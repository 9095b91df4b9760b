using CareScorecard.Data;

namespace CareScorecard.Application.Access;

/// <summary>The one table of who may do what.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<Permission, Roles> Allowed = new()
    {
        [Permission.ReadPublished] = Roles.BoardMember | Roles.Presenter | Roles.Analyst | Roles.Administrator,
        [Permission.ReadDrafts] = Roles.Presenter | Roles.Analyst,
        [Permission.SeeChildren] = Roles.Presenter | Roles.Analyst,
        [Permission.LoadMonths] = Roles.Analyst,
        [Permission.Publish] = Roles.Presenter,
        [Permission.WriteCommentary] = Roles.Presenter,
        [Permission.Rebase] = Roles.Presenter | Roles.Analyst,
        [Permission.ReadSettings] = Roles.Presenter | Roles.Analyst | Roles.Administrator,
        [Permission.ChangeSettings] = Roles.Administrator,
        [Permission.ManagePeople] = Roles.Administrator,
        [Permission.ReadAudit] = Roles.Administrator,
        [Permission.KeepSafe] = Roles.Administrator,
        [Permission.LoadSample] = Roles.None,
    };

    /// <summary>Any of the roles is enough. Everybody may <see cref="Permission.Arrive"/>, with no role at all.</summary>
    public static bool Allow(Roles roles, Permission permission) =>
        permission == Permission.Arrive || (roles & RolesWith(permission)) != Roles.None;

    /// <summary>The roles that have a permission; none for what only the program itself does, or anybody may.</summary>
    public static Roles RolesWith(Permission permission) => Allowed.GetValueOrDefault(permission);
}
