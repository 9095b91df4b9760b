using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using Microsoft.Extensions.DependencyInjection;

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
            MonthCheck check;
            using (var progress = LoadCall.Progress(terminal))
            {
                check = await useCases.GetRequiredService<CheckMonthUseCase>()
                    .RunAsync(Viewer.CommandLine, request, progress, cancellation);
            }

            if (load.AsJson(call))
            {
                JsonText.Write(LoadDocument.Of(check, outcome: null), terminal.Output);
            }
            else
            {
                LoadText.Write(check, terminal.Output);
            }

            if (folder is not null)
            {
                AnnotatedFolder.Write(folder, request, check.Read, terminal.Error, cancellation);
            }

            return check.Read.CanSave ? ExitCode.Done : ExitCode.Stopped;
        });
        return command;
    }
}
