using System.Text.Json;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;

namespace CareScorecard.Web.Wording;

/// <summary>Entries of the audit as people read them.</summary>
public static class AuditWords
{
    /// <summary>What one may look for: a code, or the beginning of several, with its words.</summary>
    public static IReadOnlyList<(string Code, string Words)> Kinds { get; } =
    [
        ("month-", "Months: loaded, approved, published"),
        (AuditCodes.SaveUnfinished, "Saves that were cut off"),
        (AuditCodes.FolderChecked, "The watched folder"),
        ("setting-", "Settings changed or proposed"),
        ("proposal-", "Proposals approved or refused"),
        (AuditCodes.CommentaryWritten, "Commentary written"),
        (AuditCodes.CrestChanged, "The council's crest changed"),
        ("scenario-", "Scenarios kept, put in the board pack or removed"),
        (AuditCodes.MappingChanged, "How the council's own tables are read"),
        (AuditCodes.ValueMapped, "What spellings mean"),
        ("event-", "Events placed or taken back"),
        ("figures-restated", "Figures restated"),
        ("sign", "Signing in and out"),
        (AuditCodes.LockedOut, "Accounts locked after wrong tries"),
        (AuditCodes.Refused, "What somebody was refused"),
        (AuditCodes.ChildrenViewed, "Lists of children seen"),
        (AuditCodes.Exported, "Exports"),
        ("person-", "People added or changed"),
        (AuditCodes.PasswordReset, "Passwords reset"),
        (AuditCodes.ChildrenDeleted, "Children's records deleted"),
        (AuditCodes.BackupMade, "Backups"),
        ("database-", "The database itself"),
        (AuditCodes.ComparatorsBrought, "Published figures of other areas"),
    ];

    /// <summary>Month published; sign in failed.</summary>
    public static string Of(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Capital.Of(entry.What.Replace('-', ' '));
    }

    /// <summary>What the entry tells besides, what it was before first; the whole text where somebody tampered with it.</summary>
    public static IReadOnlyList<(string Name, string Value)> Details(AuditEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string>>(entry.Details) is { } details
                ? [.. details.OrderByDescending(detail => detail.Key == "before").Select(detail => (Capital.Of(detail.Key.Replace('-', ' ')), detail.Value))]
                : [];
        }
        catch (JsonException)
        {
            return [("Details", entry.Details)];
        }
    }
}
