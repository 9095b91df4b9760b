using CareScorecard.Domain.Loads;

namespace CareScorecard.Data;

/// <summary>What became of a month that was to be accepted.</summary>
public abstract record AcceptedVersion
{
    private AcceptedVersion()
    {
    }

    /// <summary>It is the new current version.</summary>
    public sealed record Saved(MonthVersion Version) : AcceptedVersion;

    /// <summary>
    /// Nothing was saved: the current version was made from the same files (by digest, in any order) and holds the same records.
    /// Files in another order, or other rows left out, give other records, and so a new version.
    /// </summary>
    public sealed record Unchanged(MonthVersion Version) : AcceptedVersion;

    /// <summary>Nothing was saved: meanwhile another version became current, or the month is no longer held.</summary>
    /// <param name="Current">Null where the month is not held.</param>
    public sealed record GroundMoved(MonthVersion? Current) : AcceptedVersion;

    /// <summary>Nothing was saved: meanwhile a setting was changed.</summary>
    public sealed record SettingsMoved : AcceptedVersion;
}
