using System.Globalization;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Import;

namespace CareScorecard.Application.Loads;

/// <summary>
/// Looks once into a folder into which other systems put their files: checks what has arrived, saves it as a draft where nothing at all
/// stands against it, moves it to done or to attention with a report, and records what it did. Whatever a person would have to decide
/// (a stop, a warning, a past month) is left to a person.
/// </summary>
public sealed class WatchFolderUseCase(CheckMonthUseCase checking, AcceptMonthUseCase accepting, AuditLog audit, TimeProvider clock)
{
    /// <summary>How long a file must not have changed.</summary>
    public static TimeSpan Settling { get; } = TimeSpan.FromSeconds(5);

    /// <param name="folder">Only what lies in it is read; links are not followed.</param>
    /// <param name="settling">How long to wait whether a file is still being written.</param>
    /// <param name="maxFileBytes">The most that one file may have.</param>
    /// <returns>What became of each; empty where nothing new had arrived, or another program looks into the folder.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public async Task<IReadOnlyList<WatchedOutcome>> RunAsync(
        Viewer viewer, string folder, TimeSpan settling, long maxFileBytes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        using var watched = WatchedFolder.Open(folder);
        var outcomes = new List<WatchedOutcome>();
        if (watched is null)
        {
            return outcomes;
        }

        foreach (var parcel in await watched.FindSettledAsync(settling, clock, cancellation))
        {
            outcomes.Add(await TakeAsync(viewer, watched, watched.Take(parcel), maxFileBytes, cancellation));
        }

        return outcomes;
    }

    private async Task<WatchedOutcome> TakeAsync(
        Viewer viewer, WatchedFolder folder, WatchedParcel parcel, long maxFileBytes, CancellationToken cancellation)
    {
        var request = new ReadRequest { Files = [.. parcel.Files.Select(SourceFile.FromPath)], MaxFileBytes = maxFileBytes };
        var check = await checking.RunAsync(viewer, request, progress: null, cancellation);
        var (end, words, version) = await DecideAsync(viewer, check, cancellation);
        var report = WatchReport.Of(parcel.Name, words, check, clock.GetUtcNow().UtcDateTime);
        var path = folder.PutAway(parcel, end == WatchedEnd.NeedsAttention ? WatchedFolder.Attention : WatchedFolder.Done, report);
        await audit.RecordAsync(viewer, Happened(end, check, version), cancellation);
        return new WatchedOutcome(parcel.Name, end, words, path);
    }

    private async Task<(WatchedEnd End, string Words, MonthVersion? Version)> DecideAsync(
        Viewer viewer, MonthCheck check, CancellationToken cancellation)
    {
        if (check.Stops > 0 || !check.Read.CanSave)
        {
            return (WatchedEnd.NeedsAttention, $"Nothing was saved: {Counted(check.Stops, "problem stops", "problems stop")} it.", null);
        }

        if (check.Warnings > 0)
        {
            return (
                WatchedEnd.NeedsAttention,
                $"Nothing was saved: {Counted(check.Warnings, "warning has", "warnings have")} to be read and accepted by a person.",
                null);
        }

        return await accepting.RunAsync(viewer, check, new Acceptance(), cancellation) switch
        {
            AcceptOutcome.Saved { Version: var version } => (
                WatchedEnd.Saved,
                $"Saved as {LoadReference.Of(version)}: {version.Month.ToWords()}, version {version.Number}, a draft. The board sees it when it is published.",
                version),
            AcceptOutcome.Unchanged { Version: var version } => (
                WatchedEnd.Unchanged, $"Nothing has changed: {LoadReference.Of(version)} was loaded from the same files.", version),
            AcceptOutcome.Refused { Why: var why } => (WatchedEnd.NeedsAttention, $"Nothing was saved. {why}", null),
            _ => throw new InvalidOperationException("An outcome of saving that nobody has named."),
        };
    }

    // Not the names of the files: a person chose them, and they may be a child's. The digests tell which files they were.
    private static AuditEvent Happened(WatchedEnd end, MonthCheck check, MonthVersion? version) => new(
        AuditCodes.FolderChecked,
        check.Read.Month?.ToString(),
        Reason: null,
        new Dictionary<string, string?>
        {
            ["came-of-it"] = Domain.Publishing.Codes.Of(end),
            ["version"] = version?.Number.ToString(CultureInfo.InvariantCulture),
            ["files"] = string.Join(' ', check.Read.Files.Select(file => file.Sha256)),
            ["stops"] = check.Stops.ToString(CultureInfo.InvariantCulture),
            ["warnings"] = check.Warnings.ToString(CultureInfo.InvariantCulture),
        });

    private static string Counted(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
