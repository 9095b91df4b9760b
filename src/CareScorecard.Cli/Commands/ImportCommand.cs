using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>As <see cref="CheckCommand"/>, and saves the month as a new version, all of it or nothing.</summary>
internal static class ImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var load = new LoadCall();
        var acceptWarnings = new Option<string>("--accept-warnings")
        {
            Description = "Why the warnings can be accepted. The reason is kept with the month.",
            HelpName = "\"reason\"",
        };
        var leaveOut = new Option<string>("--leave-out")
        {
            Description = "Leave out every row that stops the month, and why. The rows and the reason are kept with the month.",
            HelpName = "\"reason\"",
        };
        var reason = CallOptions.Reason("Why a past month changes. It is kept with the month.");
        var command = new Command("import", "Check a month's files and save them as a new version of the month; several months one by one, oldest first.") { acceptWarnings, leaveOut, reason };
        load.AddTo(command);
        command.SetAction(async (call, cancellation) =>
        {
            var leaveOutBecause = call.GetValue(leaveOut);
            var words = new List<string>();
            await using var useCases = await UseCases.OpenAsync(terminal, load.Database(call), cancellation);
            var acceptance = new Acceptance
            {
                WarningsBecause = call.GetValue(acceptWarnings),
                LeftOutBecause = leaveOutBecause,
                Reason = call.GetValue(reason),
            };
            var isGood = await new MonthByMonth(terminal, useCases, load.AsJson(call)).RunAsync(
                load.Request(call, leaveOutBecause is not null),
                load.Months(call),
                async (planned, check, areSeveral) =>
                {
                    var outcome = await useCases.GetRequiredService<AcceptMonthUseCase>().RunAsync(Viewer.CommandLine, check, acceptance, cancellation);
                    words.Add(areSeveral && outcome is AcceptOutcome.Refused ? $"{planned.Month?.ToWords()}: {Words(outcome)}" : Words(outcome));
                    return outcome;
                },
                cancellation);
            foreach (var said in words)
            {
                await terminal.Error.WriteLineAsync(said);
            }

            return isGood ? ExitCode.Done : ExitCode.Stopped;
        });
        return command;
    }

    private static string Words(AcceptOutcome outcome) => outcome switch
    {
        AcceptOutcome.Saved { Version: var version } => $"Saved: {version.Month.ToWords()}, version {version.Number}. {NextStep(version)}",
        AcceptOutcome.Unchanged { Version: var version } =>
            $"Nothing has changed: {version.Month.ToWords()}, version {version.Number}, was already loaded from the same files.",
        AcceptOutcome.Refused { Why: var why } => $"Nothing was saved. {why}",
        _ => throw new InvalidOperationException("An outcome of saving that nobody has named."),
    };

    private static string NextStep(MonthVersion version) =>
        $"The board cannot see it until: carescorecard months publish {version.Month}";
}
