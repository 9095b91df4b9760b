using CareScorecard.Application.Access;
using CareScorecard.Application.Comparators;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>Changes settings, all of them or none, and keeps what they were before.</summary>
public sealed class ChangeSettingsUseCase(
    SettingsStore settings, FigureStore figures, MonthStore months, HeldComparators comparators, TimeProvider clock)
{
    private const string Population = "population-0-17";

    /// <returns>What is wrong, a sentence each; empty when everything was set.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(
        Viewer viewer,
        IReadOnlyList<SettingChange> changes,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        ArgumentNullException.ThrowIfNull(changes);
        var at = clock.GetUtcNow().UtcDateTime;
        var entries = changes.Select(change => Entry(change, viewer, at)).ToList();
        var published = await comparators.ReadAsync(cancellation);
        var problems = entries.SelectMany(entry => SettingWords.Problem(entry) is { } wrong ? [wrong] : AreaWords.Problems(entry, published)).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        if (!entries.Any(entry => entry.Name == Population))
        {
            await settings.SetAsync(entries, cancellation);
            return [];
        }

        var reason = entries.FirstOrDefault(entry => entry.Name == Population && !string.IsNullOrWhiteSpace(entry.Reason))?.Reason;
        if (reason is null && await PastMonthRestatedAsync(entries, cancellation) is { } past)
        {
            return
            [
                $"Say why a past month changes: the rates of {past.ToWords()} would say something else. "
                + "The reason is kept, and shown beside every figure that it restates.",
            ];
        }

        // The population is stored with each rate: a new one restates the rates of the months it applies to.
        await settings.SetAsync(entries, cancellation);
        await figures.RestateRatesAsync(await settings.ReadAsync(cancellation), reason, viewer.Name, at, cancellation);
        return [];
    }

    /// <summary>The first past month whose rates the entries would change; null where there is none.</summary>
    private async Task<ReportingMonth?> PastMonthRestatedAsync(IReadOnlyList<SettingEntry> entries, CancellationToken cancellation)
    {
        var then = KnownSettings.Combine([.. await settings.ListAsync(cancellation), .. entries]);
        foreach (var month in await figures.ReadMonthsRestatedByAsync(then, cancellation))
        {
            if (await PastMonthRule.IsPastAsync(months, month, cancellation))
            {
                return month;
            }
        }

        return null;
    }

    private static SettingEntry Entry(SettingChange change, Viewer viewer, DateTime at)
    {
        var name = change.Name.Trim().ToLowerInvariant();
        var isTarget = name.StartsWith("target.", StringComparison.Ordinal);
        return new SettingEntry
        {
            Name = name,
            Value = change.Value.Trim(),
            From = isTarget || name == Population ? change.From : null,
            SetBy = isTarget ? change.SetBy ?? TargetOwner.Ours : null,
            Reason = change.Reason,
            By = viewer.Name,
            At = at,
        };
    }
}
