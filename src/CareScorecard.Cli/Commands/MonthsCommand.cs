using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Lists the months that are held, and moves one from draft to approved to published and back.</summary>
internal static class MonthsCommand
{
    public static Command Create(Terminal terminal)
    {
        var database = CallOptions.Database();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        var command = new Command("months", "The months that are held, and their versions.") { database, format };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var versions = await useCases.GetRequiredService<ListMonthsUseCase>().RunAsync(Viewer.Staff, cancellation);
            if (call.GetValue(format) == CallOptions.Json)
            {
                JsonText.Write(MonthsDocument.Of(versions), terminal.Output);
            }
            else
            {
                MonthsText.Write(versions, terminal.Output);
            }

            return ExitCode.Done;
        });
        command.Add(Change(terminal, "approve", "Approve the current version of a month.", VersionState.Approved, needsReason: false));
        command.Add(Change(terminal, "publish", "Show the current version of a month to the board.", VersionState.Published, needsReason: false));
        command.Add(Change(terminal, "withdraw", "Take a published month back from the board.", VersionState.Draft, needsReason: true));
        return command;
    }

    private static Command Change(Terminal terminal, string name, string description, VersionState to, bool needsReason)
    {
        var month = CallOptions.MonthArgument();
        var reason = CallOptions.Reason("Why. It is kept with the month.");
        reason.Required = needsReason;
        var database = CallOptions.Database();
        var command = new Command(name, description) { month, reason, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var outcome = await useCases.GetRequiredService<ChangeMonthStateUseCase>().RunAsync(
                Viewer.Staff, call.GetRequiredValue(month)!.Value, to, call.GetValue(reason), cancellation);
            switch (outcome)
            {
                case StateChangeOutcome.Done { Version: var version }:
                    await terminal.Error.WriteLineAsync($"{version.Month.ToWords()}, version {version.Number}: {Codes.Of(version.State)}, seen by {MonthsText.SeenBy(version)}.");
                    return ExitCode.Done;
                case StateChangeOutcome.Refused { Why: var why }:
                    await terminal.Error.WriteLineAsync($"Nothing has changed. {why}");
                    return ExitCode.Stopped;
                default:
                    throw new InvalidOperationException("An outcome of a change of state that nobody has named.");
            }
        });
        return command;
    }
}
