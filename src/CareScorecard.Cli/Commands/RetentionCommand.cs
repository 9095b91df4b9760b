using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Retention;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Deletes children's records that are older than the council keeps them; the figures stay.</summary>
internal static class RetentionCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = Run(
            terminal,
            "retention",
            "Which months' records of children are older than keep-children-for. Nothing is deleted.",
            "Would be deleted",
            (useCase, cancellation) => useCase.PreviewAsync(Viewer.CommandLine, cancellation));
        command.Add(Run(
            terminal,
            "delete",
            "Delete them, for good. The months keep their figures.",
            "Deleted",
            (useCase, cancellation) => useCase.RunAsync(Viewer.CommandLine, cancellation)));
        return command;
    }

    private static Command Run(
        Terminal terminal,
        string name,
        string description,
        string done,
        Func<DeleteOldRecordsUseCase, CancellationToken, Task<OldRecords>> run)
    {
        var database = CallOptions.Database();
        var command = new Command(name, description) { database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var old = await run(useCases.GetRequiredService<DeleteOldRecordsUseCase>(), cancellation);
            await terminal.Output.WriteLineAsync(Words(old, done));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Words(OldRecords old, string done) => old switch
    {
        { Years: null } => "Records are kept for good. To change that: carescorecard settings set keep-children-for YEARS",
        { Months: [] } => $"No month's records are older than {Years(old.Years!.Value)}.",
        { Months: var months } =>
            $"{done}: the records of children and staff of {string.Join(", ", months.Select(month => month.ToWords()))}, older than {Years(old.Years!.Value)}.",
    };

    private static string Years(int years) => years == 1 ? "1 year" : $"{years} years";
}
