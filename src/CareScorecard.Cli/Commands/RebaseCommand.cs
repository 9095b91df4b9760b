using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Cli.Json;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>From a month on an indicator's usual range is drawn anew.</summary>
internal static class RebaseCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The indicator's id, like one-placement: carescorecard scorecard --format csv lists them." };
        var month = CallOptions.MonthArgument();
        var reason = CallOptions.Reason("Why. It is kept, and shows on the chart.");
        reason.Required = true;
        var by = new Option<string>("--by")
        {
            Description = "Who stands by it. The name is kept, and shows on the chart.",
            HelpName = "NAME",
            Required = true,
        };
        var takeBack = new Option<bool>("--take-back") { Description = "Take back the rebase of that month. It is kept that there was one." };
        var database = CallOptions.Database();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        var command = new Command("rebase", "Draw an indicator's usual range anew from a month on.") { id, month, reason, by, takeBack, database, format };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var rebases = useCases.GetRequiredService<RebaseUseCase>();
            var (asked, from) = (call.GetRequiredValue(id), call.GetRequiredValue(month)!.Value);
            var viewer = Viewer.CommandLine with { Name = call.GetValue(by) };
            var outcome = call.GetValue(takeBack)
                ? await rebases.TakeBackAsync(viewer, asked, from, call.GetValue(reason), cancellation)
                : await rebases.RunAsync(viewer, asked, from, call.GetValue(reason), cancellation);
            var (words, code) = outcome switch
            {
                RebaseOutcome.Done done => (Words(done, call.GetValue(takeBack)), ExitCode.Done),
                RebaseOutcome.NotHeld => (NotHeld.Words(from, Viewer.CommandLine), ExitCode.Stopped),
                RebaseOutcome.Unknown unknown => (IndicatorIds.Unknown(asked, unknown.Known), ExitCode.WrongCall),
                RebaseOutcome.Refused { Why: var why } => ($"Nothing has changed. {why}", ExitCode.WrongCall),
                _ => throw new InvalidOperationException("An outcome of a rebase that nobody has named."),
            };
            await terminal.Error.WriteLineAsync(words);
            if (call.GetValue(format) == CallOptions.Json && outcome is RebaseOutcome.Done { IndicatorId: var known, Rebase: var rebase })
            {
                JsonText.Write(new RebaseAnswerJson(known, rebase.Month, rebase.Reason, rebase.By, call.GetValue(takeBack)), terminal.Output);
            }

            return code;
        });
        return command;
    }

    private static string Words(RebaseOutcome.Done done, bool takenBack) => takenBack
        ? $"{done.IndicatorId}: the rebase of {done.Rebase.Month.ToWords()} is taken back."
        : $"{done.IndicatorId}: the usual range is drawn anew from {done.Rebase.Month.ToWords()} on.";
}
