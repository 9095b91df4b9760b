using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.FactChecks;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Reads a commentary and says what its month's figures do not bear out. The text is not kept.</summary>
internal static class FactCheckCommand
{
    // A commentary is a few pages; a larger file is something else.
    private const long MostBytes = 1_000_000;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("TEXT.txt") { Description = "The commentary, as plain text." };
        file.Validators.Add(result =>
        {
            var path = result.Tokens.Single().Value;
            if (!File.Exists(path))
            {
                result.AddError($"There is no file \"{path}\".");
            }
            else if (new FileInfo(path).Length > MostBytes)
            {
                result.AddError($"\"{path}\" is larger than 1 MB, which no commentary is.");
            }
        });
        var month = CallOptions.Month("--month", "The month that it is about. Without it: the latest that is held.");
        var database = CallOptions.Database();
        var isPublic = CallOptions.Public();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        var command = new Command("factcheck", "Read a commentary and say what its month's figures do not bear out.")
        {
            file, month, database, isPublic, format,
        };
        command.SetAction(async (call, cancellation) =>
        {
            var text = await File.ReadAllTextAsync(call.GetRequiredValue(file), cancellation);
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var asked = call.GetValue(month);
            var viewer = call.GetValue(isPublic) ? Viewer.CommandLine.AsBoard() : Viewer.CommandLine;
            var findings = await useCases.GetRequiredService<CheckFactsUseCase>().RunAsync(viewer, text, asked, cancellation);
            if (findings is null)
            {
                await terminal.Error.WriteLineAsync(NotHeld.Words(asked, viewer));
                return ExitCode.Stopped;
            }

            if (call.GetValue(format) == CallOptions.Json)
            {
                JsonText.Write(findings, terminal.Output);
            }
            else
            {
                FactCheckText.Write(text, findings, terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
