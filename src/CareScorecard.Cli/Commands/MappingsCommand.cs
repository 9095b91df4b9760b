using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Mappings;
using CareScorecard.Cli.Text;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>How the council's own tables are read; they are told on the page that adds a month.</summary>
internal static class MappingsCommand
{
    public static Command Create(Terminal terminal) => new("mappings", "How the council's own tables are read: check and import use them.")
    {
        List(terminal),
        Remove(terminal),
        ValueMappingsCommand.Create(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var database = CallOptions.Database();
        var command = new Command("list", "Print every saved table, its columns, and who said so.") { database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            MappingsText.Write(await useCases.GetRequiredService<ListMappingsUseCase>().RunAsync(Viewer.CommandLine, cancellation), terminal.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "As carescorecard mappings list prints it." };
        var database = CallOptions.Database();
        var command = new Command("remove", "Do not recognise a saved table any more. Months that were loaded stay as they are.") { name, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var why = await useCases.GetRequiredService<ChangeMappingsUseCase>().RemoveAsync(Viewer.CommandLine, call.GetRequiredValue(name), cancellation);
            await terminal.Error.WriteLineAsync(why ?? "It is removed.");
            return why is null ? ExitCode.Done : ExitCode.WrongCall;
        });
        return command;
    }
}
