namespace CareScorecard.Data;

/// <summary>Whether the audit is as it was written.</summary>
/// <param name="Entries">How many there are.</param>
/// <param name="LastHash">
/// The hash of the last entry, which stands for all of them: kept elsewhere, on paper even, it proves later that none was changed or
/// taken away until then. Null where there is no entry.
/// </param>
/// <param name="Breaks">What is wrong, in the order of the entries; empty where nothing is. Not more than <see cref="MostBreaks"/>.</param>
/// <param name="EndIsKnown">
/// The file beside the database that names the last entry is there. Without it nobody can tell whether entries were taken from the end.
/// </param>
public sealed record AuditVerdict(int Entries, string? LastHash, IReadOnlyList<AuditBreak> Breaks, bool EndIsKnown)
{
    public const int MostBreaks = 100;

    public bool IsWhole => Breaks.Count == 0;

    /// <summary>For people, a sentence or two.</summary>
    public string Words => (IsWhole, EndIsKnown, Entries) switch
    {
        (false, _, _) => $"The audit is broken. {Breaks[0].Words}",
        (true, _, 0) => "The audit has no entries yet.",
        (true, true, _) => $"The audit is whole: {Entries} {(Entries == 1 ? "entry" : "entries")}.",
        (true, false, _) => $"The {(Entries == 1 ? "entry" : $"{Entries} entries")} of the audit are whole, but the file beside the database that names "
            + "the last one is missing: whether later entries were taken away cannot be told.",
    };
}

/// <summary>A place at which the audit is not as it was written.</summary>
/// <param name="Number">The entry, or the first of the entries, that is wrong or missing.</param>
public sealed record AuditBreak(int Number, AuditBreakKind Kind)
{
    /// <summary>For people, a sentence.</summary>
    public string Words => Kind switch
    {
        AuditBreakKind.Changed => $"Entry {Number} is not as it was written, or does not follow the entry before it.",
        AuditBreakKind.Missing => $"Entry {Number} is missing.",
        AuditBreakKind.EndMissing => $"Entries from number {Number} on are missing at the end.",
        AuditBreakKind.Rewritten => $"Entry {Number} is not the one that was last known: the audit was written anew.",
    };
}

public enum AuditBreakKind
{
    Changed,
    Missing,

    /// <summary>A later entry was known to be there.</summary>
    EndMissing,

    /// <summary>The entries fit each other, but not what was known of them.</summary>
    Rewritten,
}
