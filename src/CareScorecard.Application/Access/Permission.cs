using System.Diagnostics.CodeAnalysis;

namespace CareScorecard.Application.Access;

/// <summary>One thing that a use case lets somebody do. Which role may do it stands in <see cref="RolePermissions"/>, and nowhere else.</summary>
[SuppressMessage("Naming", "CA1711", Justification = "The ending once belonged to code access security, which is no more.")]
public enum Permission
{
    /// <summary>What anybody may know before signing in: whether the council is a made-up one.</summary>
    Arrive,

    /// <summary>Published months, in the public view.</summary>
    ReadPublished,

    /// <summary>Every month's current version, in full: drafts, small numbers, officers by name.</summary>
    ReadDrafts,

    /// <summary>The children behind a figure, in the council teams that the person has.</summary>
    SeeChildren,

    /// <summary>Check files, save a month, undo it.</summary>
    LoadMonths,

    /// <summary>Approve, publish and withdraw a month.</summary>
    Publish,

    /// <summary>Say of a figure what happened, why, and what is being done.</summary>
    WriteCommentary,

    /// <summary>Draw a chart's usual range anew from a month on.</summary>
    Rebase,

    /// <summary>What was set, by whom and why.</summary>
    ReadSettings,

    /// <summary>Targets, thresholds, council data.</summary>
    ChangeSettings,

    /// <summary>Who may sign in, and as what.</summary>
    ManagePeople,

    /// <summary>Who did what, and when.</summary>
    ReadAudit,

    /// <summary>Back up, and delete children's records that are kept long enough.</summary>
    KeepSafe,

    /// <summary>Fill an empty database with the made-up council: for the program itself.</summary>
    LoadSample,
}
