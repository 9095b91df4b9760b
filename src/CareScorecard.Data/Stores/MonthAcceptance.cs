using CareScorecard.Data.Records;
using CareScorecard.Data.Rows;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>One acceptance of one month: looks whether the ground is as expected, and saves, in one transaction.</summary>
internal sealed class MonthAcceptance(ScorecardDatabase db, AcceptMonth accept)
{
    private ReportingMonth Month => accept.Records.Month;

    public async Task<AcceptedVersion> RunAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);

        // SQLite's transactions start as writers here: of two acceptances at once the second begins when the first has ended.
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        var current = await context.Versions.AsTracking()
            .SingleOrDefaultAsync(version => version.Month == Month && version.IsCurrent, ct);
        if (current is not null && await IsSameAsync(context, current, ct))
        {
            return new AcceptedVersion.Unchanged(current.ToVersion());
        }

        if (current?.Number != accept.ExpectedCurrentVersion)
        {
            return new AcceptedVersion.GroundMoved(current?.ToVersion());
        }

        if (accept.ExpectedSettings is { } seen && seen != await SettingsStore.ReadLastAsync(context, ct))
        {
            return new AcceptedVersion.SettingsMoved();
        }

        var version = await SaveAsync(context, current, ct);
        await transaction.CommitAsync(ct);
        return new AcceptedVersion.Saved(version);
    }

    private async Task<bool> IsSameAsync(ScorecardDbContext context, MonthVersionRow current, CancellationToken ct) =>
        Digests(current.Files).SetEquals(Digests(accept.Load.Files))
        && MonthTables.AreSame(await MonthStore.ReadRecordsAsync(context, current, ct), accept.Records);

    private async Task<MonthVersion> SaveAsync(ScorecardDbContext context, MonthVersionRow? current, CancellationToken ct)
    {
        if (current is not null)
        {
            current.IsCurrent = false;
        }

        if (accept.State == VersionState.Published)
        {
            await VersionChange.UnpublishAsync(context, Month, accept.Load.LoadedBy, accept.Load.LoadedAt, ct);
        }

        // Two rows must not be current at once, not even between two commands.
        await context.SaveChangesAsync(ct);
        var row = ToRow(current?.Number, await NextNumberAsync(context, ct));
        context.Add(row);
        await context.SaveChangesAsync(ct);

        MonthTables.Insert(context, row.Id, accept.Records, ct);
        context.Add(new LoadDetailRow
        {
            VersionId = row.Id,
            Fields = [.. accept.Records.Fields.OrderBy(field => field.Kind).ThenBy(field => field.Name, StringComparer.Ordinal)],
            Tidied = accept.Load.Tidied,
            Problems = accept.Load.Problems,
            Choices = accept.Load.Choices,
            Shape = accept.Load.Shape,
        });
        context.Add(VersionChange.Event(row.Id, VersionEventKind.Loaded, accept.Load.Reason, accept.Load.LoadedBy, row.LoadedAt));
        if (accept.State == VersionState.Published)
        {
            context.Add(VersionChange.Event(row.Id, VersionEventKind.Published, accept.Load.Reason, accept.Load.LoadedBy, row.LoadedAt));
        }

        context.AddRange(accept.Figures.Select(figure => StoredValue.ToRow(row.Id, figure)));
        await context.SaveChangesAsync(ct);
        return row.ToVersion();
    }

    private async Task<int> NextNumberAsync(ScorecardDbContext context, CancellationToken ct) =>
        1 + (await context.Versions.Where(version => version.Month == Month).MaxAsync(version => (int?)version.Number, ct) ?? 0);

    private MonthVersionRow ToRow(int? replaces, int number) => new()
    {
        Month = Month,
        Number = number,
        State = accept.State,
        IsCurrent = true,
        Replaces = replaces,
        LoadedAt = accept.Load.LoadedAt,
        LoadedBy = accept.Load.LoadedBy,
        Reason = accept.Load.Reason,
        WarningsAcceptedBecause = accept.Load.WarningsAcceptedBecause,
        LeftOutBecause = accept.Load.LeftOutBecause,
        Files = accept.Load.Files,
        RowsRead = accept.Load.Rows.Read,
        RowsReady = accept.Load.Rows.Ready,
        RowsLeftOut = accept.Load.Rows.LeftOut,
        LeaversCoverMonths = accept.Records.LeaversCoverMonths,
        Population = accept.Population,
    };

    private static HashSet<string> Digests(IEnumerable<LoadedFile> files) =>
        files.Select(file => file.Sha256).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
