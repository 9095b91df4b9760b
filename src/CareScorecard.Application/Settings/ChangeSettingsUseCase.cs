using CareScorecard.Application.Access;
using CareScorecard.Application.Comparators;
using CareScorecard.Data;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>Changes settings, all of them or none, and keeps what they were before.</summary>
public sealed class ChangeSettingsUseCase(SettingsStore settings, FigureStore figures, HeldComparators comparators, TimeProvider clock)
{
    private const string Population = "population-0-17";

    /// <returns>What is wrong, a sentence each; empty when everything was set.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(
        Viewer viewer,
        IReadOnlyList<SettingChange> changes,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(changes);
        if (viewer.Audience != Audience.Staff)
        {
            return ["Only staff can change settings."];
        }

        var at = clock.GetUtcNow().UtcDateTime;
        var entries = changes.Select(change => Entry(change, viewer, at)).ToList();
        var published = await comparators.ReadAsync(cancellation);
        var problems = entries.SelectMany(entry => SettingWords.Problem(entry) is { } wrong ? [wrong] : AreaWords.Problems(entry, published)).ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        await settings.SetAsync(entries, cancellation);
        if (entries.Any(entry => entry.Name == Population))
        {
            // The population is stored with each rate: a new one restates the rates of the months it applies to.
            var reason = changes.Select(change => change.Reason).FirstOrDefault(given => given is not null);
            await figures.RestateRatesAsync(await settings.ReadAsync(cancellation), reason, viewer.Name, at, cancellation);
        }

        return [];
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
