using CareScorecard.Data.Rows;
using CareScorecard.Domain.Councils;
using Microsoft.EntityFrameworkCore;

namespace CareScorecard.Data;

/// <summary>The council's settings and everything that was ever said of them.</summary>
public sealed class SettingsStore(ScorecardDatabase db)
{
    private readonly HeldUntilChanged<ValueTuple, CouncilSettings> _settings = new(db, most: 1);

    /// <summary>The settings as the latest entries have them. Entries that <see cref="KnownSettings"/> does not know play no part.</summary>
    public Task<CouncilSettings> ReadAsync(CancellationToken ct) =>
        _settings.ReadAsync(default, async () => KnownSettings.Combine(await ListAsync(ct)));

    /// <summary>The number of the last entry: another one when anything was set since. 0 where nothing is set.</summary>
    public async Task<int> ReadLastAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await ReadLastAsync(context, ct);
    }

    /// <summary>Every entry, replaced ones too, in the order in which they were made.</summary>
    public async Task<IReadOnlyList<SettingEntry>> ListAsync(CancellationToken ct)
    {
        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        return await context.Settings
            .OrderBy(setting => setting.Id)
            .Select(setting => new SettingEntry
            {
                Name = setting.Name,
                Value = setting.Value,
                From = setting.From,
                SetBy = setting.SetBy,
                Reason = setting.Reason,
                By = setting.By,
                At = setting.At,
            })
            .ToListAsync(ct);
    }

    /// <summary>Adds the entries, all or none. An entry under a name that is not known is kept, for whoever knows it.</summary>
    /// <exception cref="ArgumentException">A known setting does not take the value: see <see cref="KnownSettings.Accepts"/>.</exception>
    public async Task SetAsync(IReadOnlyList<SettingEntry> entries, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.FirstOrDefault(entry => KnownSettings.Knows(entry.Name) && !KnownSettings.Accepts(entry)) is { } refused)
        {
            throw new ArgumentException($"The setting {refused.Name} does not take this value.", nameof(entries));
        }

        await using var context = await db.Contexts.CreateDbContextAsync(ct);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        foreach (var entry in entries)
        {
            context.Add(new SettingRow
            {
                Name = entry.Name,
                Value = entry.Value,
                From = entry.From,
                SetBy = entry.SetBy,
                Reason = entry.Reason,
                By = entry.By,
                At = entry.At,
            });

            // One by one, so that their ids are in the order given.
            await context.SaveChangesAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    internal static async Task<int> ReadLastAsync(ScorecardDbContext context, CancellationToken ct) =>
        await context.Settings.MaxAsync(setting => (int?)setting.Id, ct) ?? 0;
}
