namespace CareScorecard.Domain.Audit;

/// <summary>
/// One line of the record of what was done with the program. It names months, measures, settings and the people who work with the
/// program; never a child.
/// </summary>
/// <param name="Number">From 1, without gaps: the order of what happened, whatever the clock said.</param>
/// <param name="At">UTC, as the computer's clock had it.</param>
/// <param name="Who">Null where nobody was signed in.</param>
/// <param name="What">A stable code: month-published.</param>
/// <param name="About">A month (2026-10), a measure's id, the name of a setting, the id of a person; null where it is about the whole.</param>
/// <param name="Reason">As the person gave it; null where none was asked for.</param>
/// <param name="Details">A JSON object of texts, its names in order: what it was before, how many rows.</param>
/// <param name="Hash">64 hexadecimal digits over this entry and the hash of the one before.</param>
public sealed record AuditEntry(
    int Number,
    DateTime At,
    string? Who,
    string What,
    string? About,
    string? Reason,
    string Details,
    string Hash);
