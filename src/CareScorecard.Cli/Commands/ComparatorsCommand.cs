using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Comparators;
using CareScorecard.Domain.Periods;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Published figures of other areas: which are held, and more of them by file.</summary>
internal static class ComparatorsCommand
{
    public static Command Create(Terminal terminal) => new("comparators", "Published figures of other areas, to stand beside the council's own.")
    {
        List(terminal),
        Import(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var database = CallOptions.Database();
        var command = new Command("list", "Say which regions and councils there are figures of, and which files were brought.") { database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var areas = await useCases.GetRequiredService<ListComparatorsUseCase>().RunAsync(Viewer.CommandLine, cancellation);
            await terminal.Output.WriteLineAsync($"Regions: {string.Join("; ", areas.Regions)}");
            await terminal.Output.WriteLineAsync($"Councils: {string.Join("; ", areas.Councils)}");
            foreach (var file in areas.Files)
            {
                var by = file.By is { } name ? $" by {name}" : "";
                await terminal.Output.WriteLineAsync($"Brought on {DateOnly.FromDateTime(file.At).ToWords()}{by}: {file.Name}");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Import(Terminal terminal)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A CSV file in UTF-8 with the columns measure, area, kind, neighbours_with_a_value, year_ending_31_march, value, unit and source.",
        };
        file.Validators.Add(result =>
        {
            if (!File.Exists(result.Tokens.Single().Value))
            {
                result.AddError($"There is no file \"{result.Tokens.Single().Value}\".");
            }
        });
        var database = CallOptions.Database();
        var command = new Command("import", "Bring the published figures of other areas, all of a file or nothing. Earlier files are kept.") { file, database };
        command.SetAction(async (call, cancellation) =>
        {
            var path = call.GetRequiredValue(file);
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var outcome = await useCases.GetRequiredService<ImportComparatorsUseCase>()
                .RunAsync(Viewer.CommandLine, Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation), cancellation);
            if (outcome.Problems.Count > 0)
            {
                foreach (var problem in outcome.Problems)
                {
                    await terminal.Error.WriteLineAsync(problem);
                }

                await terminal.Error.WriteLineAsync("Nothing was saved.");
                return ExitCode.Stopped;
            }

            await terminal.Output.WriteLineAsync($"{outcome.Figures} figures of {string.Join("; ", outcome.Areas)}");
            return ExitCode.Done;
        });
        return command;
    }
}
