using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Mappings;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Parsing;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>What the council's own spellings mean, said once and remembered.</summary>
internal static class ValueMappingsCommand
{
    public static Command Create(Terminal terminal) => new("values", "What spellings mean that are not known by themselves, in columns of codes.")
    {
        List(terminal),
        Set(terminal),
        TakeBack(terminal),
    };

    private static Command List(Terminal terminal)
    {
        var database = CallOptions.Database();
        var command = new Command("list", "Print every spelling that is remembered, and what it means.") { database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            ValueMappingsText.Write(await useCases.GetRequiredService<ListValueMappingsUseCase>().RunAsync(Viewer.CommandLine, cancellation), terminal.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Set(Terminal terminal)
    {
        var field = FieldArgument();
        var text = TextArgument();
        var means = new Argument<string>("MEANS") { Description = "The code or word of the template that it stands for: U4, Unsuitable, Yes; \"\" where it says that nothing is recorded." };
        var database = CallOptions.Database();
        var command = new Command("set", "Say what a spelling means, for every month that is read from now on.") { field, text, means, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var why = await useCases.GetRequiredService<ChangeValueMappingsUseCase>().AddAsync(
                Viewer.CommandLine, call.GetRequiredValue(field), call.GetValue(text), call.GetValue(means), cancellation);
            await terminal.Error.WriteLineAsync(why is null ? "It is remembered." : $"{why} Nothing was kept.");
            return why is null ? ExitCode.Done : ExitCode.WrongCall;
        });
        return command;
    }

    private static Command TakeBack(Terminal terminal)
    {
        var field = FieldArgument();
        var text = TextArgument();
        var database = CallOptions.Database();
        var command = new Command("take-back", "Forget what a spelling means. Months that were loaded before stay as they are.") { field, text, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var why = await useCases.GetRequiredService<ChangeValueMappingsUseCase>()
                .TakeBackAsync(Viewer.CommandLine, call.GetRequiredValue(field), call.GetRequiredValue(text), cancellation);
            await terminal.Error.WriteLineAsync(why ?? "It is taken back.");
            return why is null ? ExitCode.Done : ExitCode.WrongCall;
        });
        return command;
    }

    private static Argument<string> TextArgument() => new("TEXT") { Description = "The spelling as the file has it. Letter case does not matter." };

    private static Argument<Field> FieldArgument() => new("FIELD")
    {
        Description = "The sheet and the column as the template has them: \"Care leavers: Suitability\".",
        CustomParser = result =>
        {
            var name = result.Tokens.Single().Value;
            if (KnownCodes.Fields.FirstOrDefault(field => field.ToString().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                return known;
            }

            result.AddError($"There is no column of codes \"{name}\". There are: {string.Join("; ", KnownCodes.Fields)}.");
            return null!;
        },
    };
}
