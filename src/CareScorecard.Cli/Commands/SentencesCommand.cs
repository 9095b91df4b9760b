using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Sentences;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>A month in three sentences, and the questions worth asking.</summary>
internal static class SentencesCommand
{
    public static Command Create(Terminal terminal)
    {
        var month = CallOptions.Month("--month", "The month. Without it: the latest that is held.");
        var database = CallOptions.Database();
        var isPublic = CallOptions.Public();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        var command = new Command("sentences", "A month in three sentences, and the questions worth asking.") { month, database, isPublic, format };
        command.SetAction(async (call, cancellation) =>
        {
            var viewer = call.GetValue(isPublic) ? Viewer.CommandLine.AsBoard() : Viewer.CommandLine;
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var asked = call.GetValue(month);
            if (await useCases.GetRequiredService<ReadSentencesUseCase>().RunAsync(viewer, asked, cancellation) is not var (scorecard, words))
            {
                await terminal.Error.WriteLineAsync(NotHeld.Words(asked, viewer));
                return ExitCode.Stopped;
            }

            if (call.GetValue(format) == CallOptions.Json)
            {
                JsonText.Write(SentencesJson.Of(scorecard, words), terminal.Output);
            }
            else
            {
                SentencesText.Write(scorecard, words, terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
