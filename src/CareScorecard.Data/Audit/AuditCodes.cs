using CareScorecard.Domain.Publishing;

namespace CareScorecard.Data;

/// <summary>The stable codes of what is recorded. A code is never given another meaning; what happens to months is under <see cref="Of"/>.</summary>
public static class AuditCodes
{
    public const string SettingChanged = "setting-changed";

    /// <summary>A change of a setting that waits for a second person.</summary>
    public const string SettingProposed = "setting-proposed";
    public const string ProposalApproved = "proposal-approved";
    public const string ProposalRefused = "proposal-refused";

    /// <summary>Something that happened was placed on the charts.</summary>
    public const string EventPlaced = "event-placed";
    public const string EventTakenBack = "event-taken-back";

    /// <summary>How a table of the council's own is read: said for the first time, changed, or taken away.</summary>
    public const string MappingChanged = "mapping-changed";

    /// <summary>What a spelling means.</summary>
    public const string ValueMapped = "value-mapped";

    /// <summary>The picture beside the council's name: another one, or none.</summary>
    public const string CrestChanged = "crest-changed";
    public const string CommentaryWritten = "commentary-written";

    /// <summary>A scenario of the planner was kept under its name, for the first time or in place of another.</summary>
    public const string ScenarioKept = "scenario-kept";
    public const string ScenarioPutInPack = "scenario-put-in-pack";
    public const string ScenarioTakenOutOfPack = "scenario-taken-out-of-pack";
    public const string ScenarioRemoved = "scenario-removed";

    /// <summary>A program was killed while it saved a month: what stands now is told at the next start.</summary>
    public const string SaveUnfinished = "save-unfinished";

    /// <summary>What came of files that arrived in the watched folder.</summary>
    public const string FolderChecked = "folder-checked";
    public const string FiguresRestated = "figures-restated";

    /// <summary>A file of published figures of other areas.</summary>
    public const string ComparatorsBrought = "comparators-brought";
    public const string ChildrenDeleted = "children-deleted";

    /// <summary>The database was made a real council's, or the made-up council's.</summary>
    public const string DatabaseMarked = "database-marked";

    /// <summary>The file was set aside for a new one.</summary>
    public const string DatabaseSetAside = "database-set-aside";
    public const string DatabaseRestored = "database-restored";
    public const string BackupMade = "backup-made";

    public const string Exported = "exported";
    public const string ChildrenViewed = "children-viewed";

    public const string SignedIn = "signed-in";
    public const string SignInFailed = "sign-in-failed";
    public const string SignedOut = "signed-out";
    public const string LockedOut = "locked-out";
    public const string Refused = "refused";
    public const string PersonAdded = "person-added";
    public const string PersonChanged = "person-changed";
    public const string PasswordReset = "password-reset";

    /// <summary>month-loaded, month-approved, month-published and so on.</summary>
    public static string Of(VersionEventKind kind) => "month-" + Codes.Of(kind);
}
