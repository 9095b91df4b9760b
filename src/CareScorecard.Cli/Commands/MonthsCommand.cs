using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
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
            var versions = await useCases.GetRequiredService<ListMonthsUseCase>().RunAsync(Viewer.CommandLine, cancellation);
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
        command.Add(Change(terminal, "approve", "Approve the current version of a month.", To(VersionState.Approved)));
        command.Add(Change(terminal, "publish", "Show the current version of a month to the board.", To(VersionState.Published)));
        command.Add(Change(terminal, "withdraw", "Take a published month back from the board.", To(VersionState.Draft), needsReason: true));
        command.Add(Change(terminal, "undo", "Take back the last load of a month; what it said before comes back as a new version.", Undo));
        return command;
    }

    private static Move To(VersionState state) => (useCases, month, reason, cancellation) =>
        useCases.GetRequiredService<ChangeMonthStateUseCase>().RunAsync(Viewer.CommandLine, month, state, reason, cancellation);

    private static Task<StateChangeOutcome> Undo(
        IServiceProvider useCases,
        ReportingMonth month,
        string? reason,
        CancellationToken cancellation) =>
        useCases.GetRequiredService<UndoMonthUseCase>().RunAsync(Viewer.CommandLine, month, reason, cancellation);

    private static Command Change(Terminal terminal, string name, string description, Move move, bool needsReason = false)
    {
        var month = CallOptions.MonthArgument();
        var reason = CallOptions.Reason("Why. It is kept with the month.");
        reason.Required = needsReason;
        var database = CallOptions.Database();
        var command = new Command(name, description) { month, reason, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var outcome = await move(useCases, call.GetRequiredValue(month)!.Value, call.GetValue(reason), cancellation);
            await terminal.Error.WriteLineAsync(outcome switch
            {
                StateChangeOutcome.Done { Version: var version } =>
                    $"{version.Month.ToWords()}, version {version.Number}{BroughtBack(version)}: {Codes.Of(version.State)}, seen by {MonthsText.SeenBy(version)}.",
                StateChangeOutcome.Refused { Why: var why } => $"Nothing has changed. {why}",
                _ => throw new InvalidOperationException("An outcome of a change of state that nobody has named."),
            });
            return outcome is StateChangeOutcome.Done ? ExitCode.Done : ExitCode.Stopped;
        });
        return command;
    }

    private static string BroughtBack(MonthVersion version) =>
        version.Restores is { } load ? $" (what version {load} said)" : "";

    private delegate Task<StateChangeOutcome> Move(
        IServiceProvider useCases,
        ReportingMonth month,
        string? reason,
        CancellationToken cancellation);
}
