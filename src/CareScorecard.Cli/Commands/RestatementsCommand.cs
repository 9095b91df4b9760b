using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Restatements;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>The past figures that no longer say what they said.</summary>
internal static class RestatementsCommand
{
    public static Command Create(Terminal terminal)
    {
        var month = CallOptions.Month("--month", "Only the figures of this month. Without it: of every month.");
        var database = CallOptions.Database();
        var isPublic = new Option<bool>("--public")
        {
            Description = "From what the board was shown to what it was shown next, as the public may see it. Without it: from version to version.",
        };
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        var command = new Command("restatements", "Past figures that no longer say what they said, from what to what, and why.")
        {
            month,
            database,
            isPublic,
            format,
        };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var restatements = await useCases.GetRequiredService<ReadRestatementsUseCase>()
                .RunAsync(call.GetValue(isPublic) ? Viewer.CommandLine.AsBoard() : Viewer.CommandLine, call.GetValue(month), cancellation);
            if (call.GetValue(format) == CallOptions.Json)
            {
                JsonText.Write(RestatementsDocument.Of(restatements), terminal.Output);
            }
            else
            {
                RestatementsText.Write(restatements, terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
