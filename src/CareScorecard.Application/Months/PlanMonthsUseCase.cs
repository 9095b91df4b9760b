using CareScorecard.Application.Access;
using CareScorecard.Import;

namespace CareScorecard.Application.Months;

/// <summary>
/// Says which months some files hold: one, as files that are brought together do; the months of a .zip; or those of a yearly return that
/// are asked for. Each is then checked and saved by itself, oldest first.
/// </summary>
public sealed class PlanMonthsUseCase(CheckMonthUseCase checks)
{
    /// <param name="run">
    /// One month: all files are of that month. Several: those months of a yearly return, or of a .zip of many. Null: every month of a .zip
    /// of many, else the one month that the files say.
    /// </param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<MonthPlan> RunAsync(
        Viewer viewer,
        ReadRequest request,
        MonthRun? run,
        IProgress<ReadProgress>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Require(Permission.LoadMonths);
        ArgumentNullException.ThrowIfNull(request);
        if (run is { } one && one.First == one.Last)
        {
            return new MonthPlan([new PlannedMonth(one.First, request)], [], AreSeveral: false);
        }

        var found = await Task.Run(() => MonthsInFiles.Find(request, progress, cancellation), cancellation);
        if (found.AreSeveral)
        {
            return OfZip(request, found, run);
        }

        if (run is not { } several)
        {
            return new MonthPlan([new PlannedMonth(null, request)], [], AreSeveral: false);
        }

        var asked = await checks.WithWhatIsHeldAsync(request, cancellation);
        var read = await Task.Run(() => MonthReader.Open(asked, progress, cancellation), cancellation);
        return new MonthPlan([.. several.Months.Select(month => new PlannedMonth(month, request) { Read = read })], [], AreSeveral: true);
    }

    private static MonthPlan OfZip(ReadRequest request, FilesByMonth found, MonthRun? run) => new(
        [
            .. found.Months.Where(month => run?.Contains(month.Month) ?? true)
                .Select(month => new PlannedMonth(month.Month, request with { Files = month.Files, Month = month.Month })),
        ],
        [
            .. found.Months.Select(month => $"{month.Month.ToWords()}: {string.Join(", ", month.Files.Select(file => file.Name))} ({month.Because})."),
            .. found.Doubts,
            .. (run?.Months ?? []).Except(found.Months.Select(month => month.Month)).Select(month => $"There is no file for {month.ToWords()}."),
        ],
        AreSeveral: true);
}
