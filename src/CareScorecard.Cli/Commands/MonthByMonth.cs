using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Import;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Checks the months of a call one after another, and writes what came of each: one object for one month, an array for several.</summary>
internal sealed class MonthByMonth(Terminal terminal, IServiceProvider useCases, bool asJson)
{
    private readonly List<LoadJson> _documents = [];
    private bool _areSeveral;

    /// <param name="each">What is done with a month that was checked; null where nothing is to be saved. The truth says whether it is one of several.</param>
    /// <returns>Whether there was nothing against any of the months.</returns>
    public async Task<bool> RunAsync(
        ReadRequest request, MonthRun? run, Func<PlannedMonth, MonthCheck, bool, Task<AcceptOutcome?>> each, CancellationToken cancellation)
    {
        var plan = await WatchedAsync(progress => useCases.GetRequiredService<PlanMonthsUseCase>().RunAsync(Viewer.CommandLine, request, run, progress, cancellation));
        _areSeveral = plan.AreSeveral;
        foreach (var doubt in plan.Doubts)
        {
            await terminal.Error.WriteLineAsync(doubt);
        }

        var isGood = plan.Months.Count > 0;
        foreach (var planned in plan.Months)
        {
            var check = await WatchedAsync(progress => useCases.GetRequiredService<CheckMonthUseCase>().OfPlanAsync(Viewer.CommandLine, planned, progress, cancellation));
            var outcome = await each(planned, check, _areSeveral);
            isGood &= outcome is null ? check.Read.CanSave : outcome is not AcceptOutcome.Refused;
            Write(check, outcome);
        }

        if (asJson && _areSeveral)
        {
            JsonText.Write(_documents, terminal.Output);
        }

        return isGood;
    }

    private void Write(MonthCheck check, AcceptOutcome? outcome)
    {
        if (asJson && _areSeveral)
        {
            _documents.Add(LoadDocument.Of(check, outcome));
        }
        else if (asJson)
        {
            JsonText.Write(LoadDocument.Of(check, outcome), terminal.Output);
        }
        else
        {
            LoadText.Write(check, terminal.Output);
            if (_areSeveral)
            {
                terminal.Output.WriteLine();
            }
        }
    }

    private async Task<T> WatchedAsync<T>(Func<IProgress<ReadProgress>?, Task<T>> work)
    {
        using var progress = LoadCall.Progress(terminal);
        return await work(progress);
    }
}
