namespace CareScorecard.Data;

/// <summary>Something that was done, for the record. It must not name a child, nor hold anything that a file says of one.</summary>
/// <param name="What">One of <see cref="AuditCodes"/>.</param>
/// <param name="About">A month (2026-10), a measure's id, the name of a setting, the id of a person.</param>
/// <param name="Reason">As the person gave it.</param>
/// <param name="Details">From what to what, how many. A null value is left out.</param>
public sealed record AuditEvent(
    string What,
    string? About = null,
    string? Reason = null,
    IReadOnlyDictionary<string, string?>? Details = null);
