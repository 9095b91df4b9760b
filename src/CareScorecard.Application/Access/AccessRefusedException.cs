namespace CareScorecard.Application.Access;

/// <summary>Whoever asked may not. The message names what was asked and whose it is, and never what would have been found.</summary>
public sealed class AccessRefusedException : Exception
{
    public AccessRefusedException(Permission permission, bool isSignedIn)
        : base(isSignedIn ? $"Your account may not {Words(permission)}. {Whose(permission)}" : "Sign in first.")
    {
        Permission = permission;
        IsSignedIn = isSignedIn;
    }

    public Permission Permission { get; }

    /// <summary>False where nobody had signed in: somebody else might be allowed.</summary>
    public bool IsSignedIn { get; }

    private static string Words(Permission permission) => permission switch
    {
        Permission.Arrive => "see this program",
        Permission.ReadPublished => "see the published figures",
        Permission.ReadDrafts => "see figures that are for staff only",
        Permission.SeeChildren => "see the children behind a figure",
        Permission.LoadMonths => "add, save or undo a month",
        Permission.Publish => "approve, publish or withdraw a month",
        Permission.WriteCommentary => "write the commentary",
        Permission.Rebase => "rebase a chart",
        Permission.ReadSettings => "see who set what",
        Permission.ChangeSettings => "change settings",
        Permission.ManagePeople => "manage people",
        Permission.ReadAudit => "see the audit log",
        Permission.KeepSafe => "back up the database or delete old records",
        Permission.LoadSample => "load the made-up council",
    };

    private static string Whose(Permission permission) =>
        RoleWords.AnyOf(RolePermissions.RolesWith(permission)) is { } roles ? $"Ask {roles}." : "Only the program itself does.";
}
