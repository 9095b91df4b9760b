using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Application.Settings;
using CareScorecard.Data;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;

namespace CareScorecard.Application.Sampling;

/// <summary>Fills an empty database with the sample council's months, through the same import as everybody else's.</summary>
public sealed class LoadSampleUseCase(
    DatabaseKindStore kind,
    ListMonthsUseCase months,
    ChangeSettingsUseCase settings,
    CheckMonthUseCase check,
    AcceptMonthUseCase accept,
    ChangeMonthStateUseCase state,
    SampleLoading loading,
    TimeProvider clock)
{
    /// <summary>Does nothing where a real council's months are held, or the sample's are all there.</summary>
    /// <param name="folder">With settings.json and months/*.xlsx.</param>
    public async Task RunAsync(Viewer viewer, string folder, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadSample);
        try
        {
            await LoadAllAsync(viewer, folder, cancellation);
        }
        catch (Exception) when (loading.Progress.Stage == SampleStage.Loading)
        {
            // Whoever watches is told; what went wrong is for the host to log.
            loading.Progress = loading.Progress with { Stage = SampleStage.Failed, Why = "Loading stopped before its end." };
            throw;
        }
    }

    private async Task LoadAllAsync(Viewer viewer, string folder, CancellationToken cancellation)
    {
        if (await kind.ReadKindAsync(cancellation) == DatabaseKind.Real)
        {
            return;
        }

        var files = Directory.GetFiles(Path.Combine(folder, "months"), "*.xlsx").Order(StringComparer.Ordinal).ToList();
        var held = (await months.RunAsync(viewer, cancellation)).Select(version => version.Month).ToHashSet();
        var missing = files
            .Where(file => !ReportingMonth.TryParse(Path.GetFileNameWithoutExtension(file), out var month) || !held.Contains(month))
            .ToList();
        if (missing.Count == 0)
        {
            return;
        }

        loading.Progress = new SampleProgress(SampleStage.Loading, files.Count - missing.Count, files.Count, null);
        if (!await kind.MarkAsync(DatabaseKind.Sample, by: null, clock.GetUtcNow().UtcDateTime, cancellation))
        {
            return;
        }

        var set = SettingsFile.Read(Path.Combine(folder, "settings.json"));
        var problems = set.Problems.ToList();
        if (await settings.RunAsync(viewer, set.Changes, cancellation) is SettingsOutcome.Refused refused)
        {
            problems.AddRange(refused.Problems.Select(problem => problem.Words));
        }

        if (problems.Count > 0)
        {
            loading.Progress = loading.Progress with { Stage = SampleStage.Failed, Why = problems[0] };
            return;
        }

        foreach (var file in missing)
        {
            if (await LoadAsync(viewer, file, publish: file != files[^1], cancellation) is { } why)
            {
                loading.Progress = loading.Progress with { Stage = SampleStage.Failed, Why = why };
                return;
            }

            loading.Progress = loading.Progress with { Loaded = loading.Progress.Loaded + 1 };
        }

        loading.Progress = loading.Progress with { Stage = SampleStage.Done };
    }

    /// <returns>Why the month could not be loaded, or null.</returns>
    private async Task<string?> LoadAsync(Viewer viewer, string path, bool publish, CancellationToken cancellation)
    {
        var checkedMonth = await check.RunAsync(
            viewer, new ReadRequest { Files = [SourceFile.FromPath(path)] }, progress: null, cancellation);
        var outcome = await accept.RunAsync(
            viewer, checkedMonth, new Acceptance { WarningsBecause = "As the sample council has them." }, cancellation);
        if (outcome is AcceptOutcome.Refused refused)
        {
            return $"{Path.GetFileName(path)}: {refused.Why}";
        }

        if (publish)
        {
            await state.RunAsync(viewer, checkedMonth.Read.Month!.Value, VersionState.Published, reason: null, cancellation);
        }

        return null;
    }
}
