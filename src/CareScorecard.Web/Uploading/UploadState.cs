using CareScorecard.Domain.Loads;

namespace CareScorecard.Web.Uploading;

/// <summary>What an unfinished upload remembers beside its files. Passwords are not among it.</summary>
public sealed record UploadState
{
    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; init; }

    /// <summary>In the order of preference.</summary>
    public IReadOnlyList<KeptFile> Files { get; init; } = [];

    /// <summary>As the person said it, like 2026-10; null to let the files say.</summary>
    public string? Month { get; init; }

    public bool LeaveOutStops { get; init; }

    public IReadOnlyList<LeftOutRow> LeftOut { get; init; } = [];
}
