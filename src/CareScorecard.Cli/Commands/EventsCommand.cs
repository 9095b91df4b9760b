using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Events;
using CareScorecard.Cli.Text;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>What happened in the council, marked on the charts.</summary>
internal static class EventsCommand
{
    public static Command Create(Terminal terminal) => new("events", "What happened in the council, marked on the charts.")
    {
        List(terminal),
        Place(terminal),
        TakeBack(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var database = CallOptions.Database();
        var command = new Command("list", "Print every event, those that were taken back too.") { database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            EventsText.Write(await useCases.GetRequiredService<ListEventsUseCase>().RunAsync(Viewer.CommandLine, cancellation), terminal.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Place(Terminal terminal)
    {
        var month = CallOptions.MonthArgument();
        var words = new Argument<string>("WORDS") { Description = "What happened: \"New placements team\". Readers of the charts see it, the board too." };
        var measures = new Option<string[]>("--indicator")
        {
            Description = "A measure that it concerns; may be given several times. Without it: all measures.",
            HelpName = "ID",
        };
        var database = CallOptions.Database();
        var command = new Command("place", "Mark something that happened in a month.") { month, words, measures, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var outcome = await useCases.GetRequiredService<PlaceEventUseCase>().RunAsync(
                Viewer.CommandLine, call.GetRequiredValue(month), call.GetRequiredValue(words), call.GetValue(measures) ?? [], cancellation);
            if (outcome is EventOutcome.Refused { Problems: var problems })
            {
                foreach (var problem in problems)
                {
                    await terminal.Error.WriteLineAsync(problem.Words);
                }

                await terminal.Error.WriteLineAsync("Nothing was placed.");
                return ExitCode.WrongCall;
            }

            var placed = ((EventOutcome.Placed)outcome).Event;
            await terminal.Error.WriteLineAsync($"Event {placed.Id}: {placed.Words}, {placed.Month.ToWords()}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static Command TakeBack(Terminal terminal)
    {
        var number = new Argument<int>("NUMBER") { Description = "The event's number: carescorecard events list tells it." };
        var reason = CallOptions.Reason("Why. It is kept with the event.");
        reason.Required = true;
        var database = CallOptions.Database();
        var command = new Command("take-back", "Take an event off the charts. It is kept that it was there.") { number, reason, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var why = await useCases.GetRequiredService<PlaceEventUseCase>()
                .TakeBackAsync(Viewer.CommandLine, call.GetRequiredValue(number), call.GetValue(reason), cancellation);
            await terminal.Error.WriteLineAsync(why ?? "It is taken back.");
            return why is null ? ExitCode.Done : ExitCode.WrongCall;
        });
        return command;
    }
}
