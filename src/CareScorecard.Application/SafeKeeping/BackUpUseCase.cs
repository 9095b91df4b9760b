using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Data;

namespace CareScorecard.Application.SafeKeeping;

/// <summary>Copies the database while others work with it, looks the copy over, and deletes the oldest copies.</summary>
public sealed class BackUpUseCase(BackupStore backups, AuditLog audit, TimeProvider clock)
{
    /// <param name="folder">As for <see cref="RunAsync"/>.</param>
    /// <returns>When the latest backup there was made (UTC); null where there is none.</returns>
    public Task<DateTime?> LastAsync(Viewer viewer, string? folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.KeepSafe);
        return Task.Run(() => backups.LastIn(FolderOf(folder)), cancellation);
    }

    /// <param name="folder">Null or empty for the folder beside the database.</param>
    /// <param name="keep">How many to keep, 1 or more.</param>
    /// <exception cref="DatabaseUnusableException">The backup could not be made, for a reason in words; no other was deleted.</exception>
    public async Task<BackupMade> RunAsync(Viewer viewer, string? folder, int keep, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.KeepSafe);
        var made = await backups.MakeAsync(FolderOf(folder), clock.GetUtcNow().UtcDateTime, keep, cancellation);
        await audit.RecordAsync(viewer, new AuditEvent(AuditCodes.BackupMade, Path.GetFileName(made.Found.Path)), cancellation);
        return made;
    }

    private string FolderOf(string? folder) => string.IsNullOrWhiteSpace(folder) ? backups.DefaultFolder : folder;
}
