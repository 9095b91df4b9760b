using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Cli.Text;
using CareScorecard.Data;

namespace CareScorecard.Cli.Commands;

/// <summary>Puts a backup in the database's place.</summary>
internal static class RestoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var backup = new Argument<string>("FILE") { Description = "The backup." };
        var database = CallOptions.Database();
        var command = new Command("restore", "Put a backup in the database's place, after looking it over. What it replaces is kept beside it.")
        {
            backup,
            database,
        };
        command.SetAction(async (call, cancellation) =>
        {
            var path = UseCases.PathOf(terminal, call.GetValue(database));
            await terminal.Error.WriteLineAsync($"Database: {path}");
            var restored = await DatabaseRestore.RunAsync(
                call.GetRequiredValue(backup), path, Viewer.CommandLine.Name, terminal.Clock.GetUtcNow().UtcDateTime, cancellation);
            await terminal.Error.WriteLineAsync($"Restored. {InspectionText.Of(restored.Backup, isBackup: true)}");
            if (restored.ReplacedPath is { } replaced)
            {
                await terminal.Error.WriteLineAsync($"What was there before: {replaced}");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
