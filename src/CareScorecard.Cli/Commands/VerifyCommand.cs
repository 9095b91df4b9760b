using System.CommandLine;
using CareScorecard.Application.SafeKeeping;
using CareScorecard.Cli.Text;
using CareScorecard.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Looks the database, or a backup, over from beginning to end.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string?>("FILE") { Description = "A backup. Without it: the database.", Arity = ArgumentArity.ZeroOrOne };
        var database = CallOptions.Database();
        var command = new Command("verify", "Look the database or a backup over: every page, the months and the audit. Nothing is changed.")
        {
            file,
            database,
        };
        command.SetAction(async (call, cancellation) =>
        {
            var backup = call.GetValue(file);
            var report = await DatabaseInspection.RunAsync(
                backup ?? UseCases.PathOf(terminal, call.GetValue(database)), cancellation);
            await terminal.Output.WriteLineAsync(InspectionText.Of(report, isBackup: backup is not null));
            if (report.IsSound && backup is null)
            {
                await SayClockAsync(terminal, report.Path, cancellation);
            }

            return report.IsSound ? ExitCode.Done : ExitCode.Stopped;
        });
        return command;
    }

    private static async Task SayClockAsync(Terminal terminal, string path, CancellationToken cancellation)
    {
        await using var useCases = await UseCases.OpenAsync(terminal, path, cancellation);
        var last = await useCases.GetRequiredService<AuditStore>().FindLastTimeAsync(cancellation);
        if (ClockRule.Problem(terminal.Clock.GetUtcNow().UtcDateTime, last, installed: DateTime.MinValue) is { } problem)
        {
            await terminal.Error.WriteLineAsync(problem);
        }
    }
}
