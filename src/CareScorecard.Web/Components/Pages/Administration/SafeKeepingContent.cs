using CareScorecard.Application.Retention;
using CareScorecard.Data;

namespace CareScorecard.Web.Components.Pages.Administration;

/// <summary>What the page on safe-keeping draws.</summary>
/// <param name="Problems">What is wrong with the database, in words; empty where nothing is known to be.</param>
/// <param name="LastBackup">UTC; null where there is none yet.</param>
/// <param name="EveryHours">Hours between planned backups; 0 for none.</param>
/// <param name="Keep">How many backups are kept.</param>
/// <param name="Old">Whose records are older than the council keeps them.</param>
public sealed record SafeKeepingContent(
    IReadOnlyCollection<string> Problems, DateTime? LastBackup, int EveryHours, int Keep, OldRecords Old)
{
    /// <summary>A made-up council is not backed up by plan.</summary>
    public bool IsSample { get; init; }

    /// <summary>The backup that was just made; null where none was.</summary>
    public InspectionReport? Made { get; init; }

    /// <summary>What was just deleted; null where nothing was.</summary>
    public OldRecords? Deleted { get; init; }

    /// <summary>Why what was asked for was not done; null where it was.</summary>
    public string? Problem { get; init; }
}
