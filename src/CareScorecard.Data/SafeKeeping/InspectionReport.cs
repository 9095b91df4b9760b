namespace CareScorecard.Data;

/// <summary>What a look over a database or a backup has found.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Problem">Why the file cannot be used, in words; null where it can.</param>
public sealed record InspectionReport(string Path, string? Problem)
{
    /// <summary>Months of which figures are held.</summary>
    public int Months { get; init; }

    /// <summary>It was made by an earlier version of this program, which brings it up to date when it opens it.</summary>
    public bool IsOlder { get; init; }

    /// <summary>Null where the file cannot be used, or is older than the audit.</summary>
    public AuditVerdict? Audit { get; init; }

    /// <summary>The file can be used, and its audit is as it was written.</summary>
    public bool IsSound => Problem is null && Audit is not { IsWhole: false };

    internal static InspectionReport Unusable(string path, string problem) => new(path, problem);
}
