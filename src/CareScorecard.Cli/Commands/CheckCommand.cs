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
        var command = new Command("check", "Read a month's files and say what is wrong with them. Nothing is saved.");
        load.AddTo(command);
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, load.Database(call), cancellation);
            MonthCheck check;
            using (var progress = LoadCall.Progress(terminal))
            {
                check = await useCases.GetRequiredService<CheckMonthUseCase>()
                    .RunAsync(Viewer.CommandLine, load.Request(call, leaveOutStops: false), progress, cancellation);
            }

            if (load.AsJson(call))
            {
                JsonText.Write(LoadDocument.Of(check, outcome: null), terminal.Output);
            }
            else
            {
                LoadText.Write(check, terminal.Output);
            }

            return check.Read.CanSave ? ExitCode.Done : ExitCode.Stopped;
        });
        return command;
    }
}
