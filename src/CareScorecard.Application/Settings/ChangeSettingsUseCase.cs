using CareScorecard.Application.Access;
using CareScorecard.Data;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Targets;

namespace CareScorecard.Application.Settings;

/// <summary>Changes settings, all of them or none, and keeps what they were before.</summary>
public sealed class ChangeSettingsUseCase(SettingsStore settings, FigureStore figures, TimeProvider clock)
{
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

        var problems = changes.Select(SettingNames.Problem).OfType<string>().ToList();
        if (problems.Count > 0)
        {
            return problems;
        }

        var at = clock.GetUtcNow().UtcDateTime;
        await settings.SetAsync([.. changes.Select(change => Entry(change, viewer, at))], cancellation);
        if (changes.Any(change => change.Name == SettingNames.Population))
        {
            // The population is stored with each rate: a new one restates the rates of the months it applies to.
            await figures.RestateRatesAsync(await settings.ReadAsync(cancellation), cancellation);
        }

        return [];
    }

    private static SettingEntry Entry(SettingChange change, Viewer viewer, DateTime at) => new(
        change.Name,
        change.Value,
        IsDated(change.Name) ? change.From ?? new ReportingMonth(ReportingMonth.FirstYear, 1) : null,
        change.Name.StartsWith(SettingNames.TargetPrefix, StringComparison.Ordinal) ? change.SetBy ?? TargetOwner.Ours : null,
        change.Reason,
        viewer.Name,
        at);

    private static bool IsDated(string name) =>
        name == SettingNames.Population || name.StartsWith(SettingNames.TargetPrefix, StringComparison.Ordinal);
}
