using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Bridges;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Publishing;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Why an indicator changed between two months.</summary>
internal static class BridgeCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The indicator's id, like one-placement: carescorecard scorecard --format csv lists them." };
        var from = CallOptions.Month("--from", "The earlier month.");
        from.Required = true;
        var to = CallOptions.Month("--to", "The later month.");
        to.Required = true;
        var database = CallOptions.Database();
        var isPublic = CallOptions.Public();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        var command = new Command("bridge", "Why an indicator changed between two months.") { id, from, to, database, isPublic, format };
        command.SetAction(async (call, cancellation) =>
        {
            var (earlier, later) = (call.GetRequiredValue(from)!.Value, call.GetRequiredValue(to)!.Value);
            if (earlier >= later)
            {
                await terminal.Error.WriteLineAsync($"The earlier month comes first: {earlier} is not before {later}.");
                return ExitCode.WrongCall;
            }

            var viewer = call.GetValue(isPublic) ? Viewer.CommandLine.AsBoard() : Viewer.CommandLine;
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var asked = call.GetRequiredValue(id);
            var outcome = await useCases.GetRequiredService<ReadBridgeUseCase>().RunAsync(viewer, asked, earlier, later, reason: "carescorecard bridge", cancellation);
            switch (outcome)
            {
                case BridgeOutcome.Found { Bridge: var bridge }:
                    Write(bridge, call.GetValue(format), terminal.Output);
                    return ExitCode.Done;
                case BridgeOutcome.NotHeld { Month: var month }:
                    await terminal.Error.WriteLineAsync(NotHeld.Words(month, viewer));
                    return ExitCode.Stopped;
                case BridgeOutcome.Unknown { Known: var known }:
                    await terminal.Error.WriteLineAsync(IndicatorIds.Unknown(asked, known));
                    return ExitCode.WrongCall;
                default:
                    throw new InvalidOperationException("An outcome of asking for a bridge that nobody has named.");
            }
        });
        return command;
    }

    private static void Write(Bridge bridge, string? format, TextWriter to)
    {
        if (format == CallOptions.Json)
        {
            JsonText.Write(BridgeDocument.Of(bridge), to);
        }
        else
        {
            BridgeText.Write(bridge, to);
        }
    }
}
