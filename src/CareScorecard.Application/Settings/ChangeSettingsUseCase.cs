using CareScorecard.Application.Access;
using CareScorecard.Application.Comparators;
using CareScorecard.Application.Months;
using CareScorecard.Data;
using CareScorecard.Domain.Comparators;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Application.Settings;

/// <summary>Changes settings, all of them or none, and keeps what they were before.</summary>
public sealed class ChangeSettingsUseCase(
    SettingsStore settings, ProposalStore proposals, FigureStore figures, MonthStore months, HeldComparators comparators, TimeProvider clock)
{
    /// <summary>
    /// Everything that is wrong is told at once. Somebody who is signed in says why; where the council asks for a second person, what
    /// colours figures waits for one. The command line is for whoever may open the database file, and is spared both.
    /// </summary>
    public async Task<SettingsOutcome> RunAsync(
        Viewer viewer,
        IReadOnlyList<SettingChange> changes,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        ArgumentNullException.ThrowIfNull(changes);
        var at = clock.GetUtcNow().UtcDateTime;
        if (await CheckAsync(viewer, changes, cancellation) is [_, ..] problems)
        {
            return new SettingsOutcome.Refused(problems);
        }

        var entries = changes.Select(change => SettingWords.Entry(change, viewer.Name, at)).ToList();

        var council = await settings.ReadAsync(cancellation);
        if (council.SecondApproval && !viewer.IsProgram && entries.Any(entry => KnownSettings.ColoursFigures(entry.Name)))
        {
            await proposals.AddAsync(entries, viewer.PersonId, cancellation);
            return new SettingsOutcome.Waiting();
        }

        return await SetAsync(viewer, entries, at, cancellation);
    }

    /// <summary>What would be refused, before anybody decides to save; nothing is set.</summary>
    public async Task<IReadOnlyList<SettingProblem>> CheckAsync(
        Viewer viewer,
        IReadOnlyList<SettingChange> changes,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.ChangeSettings);
        ArgumentNullException.ThrowIfNull(changes);
        var published = await comparators.ReadAsync(cancellation);
        return
        [
            .. changes
                .Select(change => SettingWords.Entry(change, viewer.Name, DateTime.MinValue))
                .SelectMany(entry => Problems(entry, published, needsReason: !viewer.IsProgram)),
        ];
    }

    private async Task<SettingsOutcome> SetAsync(Viewer viewer, List<SettingEntry> entries, DateTime at, CancellationToken cancellation)
    {
        var populations = entries.Where(entry => entry.Name == SettingWords.Population).ToList();
        if (populations.Count == 0)
        {
            await settings.SetAsync(entries, cancellation);
            return new SettingsOutcome.Set();
        }

        var reason = populations.FirstOrDefault(entry => !string.IsNullOrWhiteSpace(entry.Reason))?.Reason;
        if (reason is null && await PastMonthRestatedAsync(entries, cancellation) is { } past)
        {
            return new SettingsOutcome.Refused(
            [
                new SettingProblem(
                    SettingWords.Population,
                    SettingPart.Reason,
                    $"Say why a past month changes: the rates of {past.ToWords()} would say something else. "
                    + "The reason is kept, and shown beside every figure that it restates."),
            ]);
        }

        // The population is stored with each rate: a new one restates the rates of the months it applies to.
        await settings.SetAsync(entries, cancellation);
        await figures.RestateRatesAsync(await settings.ReadAsync(cancellation), reason, viewer.Name, at, cancellation);
        return new SettingsOutcome.Set();
    }

    private static IEnumerable<SettingProblem> Problems(SettingEntry entry, PublishedFigures published, bool needsReason)
    {
        var wrong = SettingWords.Problem(entry) is { } problem ? [problem] : AreaWords.Problems(entry, published);
        foreach (var words in wrong)
        {
            yield return new SettingProblem(entry.Name, SettingPart.Value, words);
        }

        if (needsReason && string.IsNullOrWhiteSpace(entry.Reason))
        {
            yield return new SettingProblem(entry.Name, SettingPart.Reason, "Say why. The reason is kept with the change.");
        }
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
}
