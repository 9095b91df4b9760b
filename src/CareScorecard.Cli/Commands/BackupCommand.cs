using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.SafeKeeping;
using CareScorecard.Cli.Text;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Copies the database while others work with it.</summary>
internal static class BackupCommand
{
    private const int Kept = 14;

    public static Command Create(Terminal terminal)
    {
        var to = new Option<string>("--to")
        {
            Description = "The folder for backups, best on another disk. Without it: backups, beside the database.",
            HelpName = "FOLDER",
        };
        var keep = new Option<int>("--keep")
        {
            Description = $"How many backups to keep in the folder. Without it: {Kept}.",
            HelpName = "N",
            DefaultValueFactory = _ => Kept,
        };
        keep.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("At least 1 backup is kept.");
            }
        });
        var database = CallOptions.Database();
        var command = new Command("backup", "Copy the database, also while the program runs, and look the copy over.") { to, keep, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var made = await useCases.GetRequiredService<BackUpUseCase>()
                .RunAsync(Viewer.CommandLine, call.GetValue(to), call.GetValue(keep), cancellation);
            await terminal.Output.WriteLineAsync(made.Found.Path);
            await terminal.Error.WriteLineAsync($"Backed up. {InspectionText.Of(made.Found, isBackup: true)}");
            if (made.Deleted > 0)
            {
                await terminal.Error.WriteLineAsync(made.Deleted == 1 ? "The oldest backup was deleted." : $"The {made.Deleted} oldest backups were deleted.");
            }

            return ExitCode.Done;
        });
        return command;
    }
}
