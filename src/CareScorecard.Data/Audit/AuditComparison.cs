namespace CareScorecard.Data;

/// <summary>
/// Whether the audit still begins with all that a backup's audit holds. Unlike the chain alone, this finds an audit that was written anew
/// from its beginning: whoever did that would have to reach the backup too.
/// </summary>
/// <param name="Now">The database's own audit.</param>
/// <param name="Then">The backup's.</param>
/// <param name="FirstLost">The first entry that the backup holds and the database does not, or not so; null where there is none.</param>
public sealed record AuditComparison(AuditVerdict Now, AuditVerdict Then, int? FirstLost)
{
    /// <summary>Both chains are as they were written, and the database's goes on from the backup's.</summary>
    public bool IsWhole => Now.IsWhole && Then.IsWhole && FirstLost is null;

    /// <summary>For people, a sentence about what the two have in common.</summary>
    public string Words => (FirstLost, Then) switch
    {
        (_, { IsWhole: false }) => $"The backup's own audit is broken. {Then.Breaks[0].Words}",
        ({ } lost, _) when lost > Now.Entries => $"The backup holds {Then.Entries} entries: those from number {lost} on are missing here.",
        ({ } lost, _) => $"Entry {lost} is not the one that the backup holds: the audit was changed or written anew since.",
        (null, { Entries: 0 }) => "The backup's audit has no entries: nothing can be told by it.",
        _ => $"It holds all that the backup holds: entries 1 to {Then.Entries}, as they were.",
    };
}
