namespace CareScorecard.Data;

/// <summary>Which entries of the audit are wanted; what is null does not narrow it.</summary>
public sealed record AuditSearch
{
    /// <summary>The name in full; letter case does not matter.</summary>
    public string? Who { get; init; }

    /// <summary>A code, or the beginning of several: month-.</summary>
    public string? What { get; init; }

    /// <summary>UTC, included.</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC, not included.</summary>
    public DateTime? To { get; init; }

    /// <summary>Stands anywhere in who, what it is about, reason or details; letter case of A to Z does not matter.</summary>
    public string? Text { get; init; }
}

/// <summary>Where a reader stands in a long answer.</summary>
/// <param name="Before">Only entries with a lower number: the last one that was shown. Null for the newest.</param>
/// <param name="Most">1 or more.</param>
public readonly record struct AuditPage(int? Before, int Most);
