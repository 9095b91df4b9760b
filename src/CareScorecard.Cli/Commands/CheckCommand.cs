using System.CommandLine;
using CareScorecard.Application.Months;

namespace CareScorecard.Cli.Commands;

/// <summary>Reads files, says everything that is wrong with them and what the scorecard would say. Saves nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var load = new LoadCall();
        var annotated = AnnotatedFolder.Create();
        var command = new Command("check", "Read a month's files and say what is wrong with them. Nothing is saved.") { annotated };
        load.AddTo(command);
        command.SetAction(async (call, cancellation) =>
        {
            var folder = call.GetValue(annotated);
            if (folder is not null && AnnotatedFolder.GivenFileIn(folder, load.Paths(call)) is { } given)
            {
                await terminal.Error.WriteLineAsync($"{given} lies in the folder that --annotated names, and would come back beside itself. Name another folder.");
                return ExitCode.WrongCall;
            }

            await using var useCases = await UseCases.OpenAsync(terminal, load.Database(call), cancellation);
            var request = load.Request(call, leaveOutStops: false);
            var isGood = await new MonthByMonth(terminal, useCases, load.AsJson(call)).RunAsync(
                request,
                load.Months(call),
                (planned, check, areSeveral) =>
                {
                    if (folder is not null)
                    {
                        // The same file may be marked differently in each month of a return: each month has a folder of its own.
                        AnnotatedFolder.Write(areSeveral ? Path.Combine(folder, planned.Month.ToString()!) : folder, planned.Request, check.Read, terminal.Error, cancellation);
                    }

                    return Task.FromResult<AcceptOutcome?>(null);
                },
                cancellation);
            return isGood ? ExitCode.Done : ExitCode.Stopped;
        });
        return command;
    }
}
