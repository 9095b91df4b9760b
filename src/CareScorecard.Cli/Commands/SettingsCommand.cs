using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Settings;
using CareScorecard.Cli.Text;
using CareScorecard.Data;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Targets;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Reads and changes what the council has set.</summary>
internal static class SettingsCommand
{
    public static Command Create(Terminal terminal) => new("settings", "What the council has set: its name, population, targets and rules.")
    {
        Get(terminal),
        Set(terminal),
        Import(terminal),
    };

    private static Command Get(Terminal terminal)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = $"One of: {string.Join(", ", KnownSettings.Names)}. Without it: everything that has been set.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var database = CallOptions.Database();
        var command = new Command("get", "Print a setting.") { name, database };
        command.SetAction(async (call, cancellation) =>
        {
            var asked = call.GetValue(name);
            if (asked is not null && !KnownSettings.Knows(asked))
            {
                await terminal.Error.WriteLineAsync($"There is no setting \"{asked}\". The settings are: {string.Join(", ", KnownSettings.Names)}.");
                return ExitCode.WrongCall;
            }

            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var entries = await useCases.GetRequiredService<ReadSettingsUseCase>().HistoryAsync(Viewer.CommandLine, cancellation);
            await WriteAsync(asked, SettingsInForce.Of(entries, asked), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task WriteAsync(string? asked, IReadOnlyList<SettingEntry> inForce, Terminal terminal)
    {
        switch (asked, inForce)
        {
            case ({ } name, []):
                await terminal.Error.WriteLineAsync($"{name} has not been set{(SettingDefaults.Of(name) is null ? "." : ": this is the default.")}");
                await terminal.Output.WriteLineAsync(SettingDefaults.Of(name));
                break;
            // Alone it is a value for a script; with a date or an owner it needs its table.
            case (not null, [{ From: null, SetBy: null, Value: var value }]):
                await terminal.Output.WriteLineAsync(value);
                break;
            default:
                SettingsText.Write(inForce, terminal.Output);
                break;
        }
    }

    private static Command Set(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = $"One of: {string.Join(", ", KnownSettings.Names)}." };
        var value = new Argument<string>("VALUE") { Description = "The value; the items of a list are separated by semicolons." };
        var from = CallOptions.Month("--from", "The first month to which a population or a target applies.");
        var setBy = new Option<TargetOwner?>("--set-by")
        {
            Description = "Whose target it is. Without it: ours.",
            HelpName = string.Join('|', Enum.GetValues<TargetOwner>().Select(owner => Codes.Of(owner))),
            CustomParser = result =>
            {
                if (Codes.TryParse<TargetOwner>(result.Tokens.Single().Value, out var owner))
                {
                    return owner;
                }

                result.AddError("A target is set by ours, national or statutory.");
                return null;
            },
        };
        var reason = CallOptions.Reason("Why. It is kept with the setting.");
        var database = CallOptions.Database();
        var command = new Command("set", "Change a setting. What it was before is kept.") { name, value, from, setBy, reason, database };
        command.SetAction(async (call, cancellation) =>
        {
            var change = new SettingChange(
                call.GetRequiredValue(name),
                call.GetRequiredValue(value),
                call.GetValue(from),
                call.GetValue(setBy),
                call.GetValue(reason));
            return await ChangeAsync(terminal, call.GetValue(database), [change], ExitCode.WrongCall, cancellation);
        });
        return command;
    }

    private static Command Import(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A settings.json, as the sample writes one." };
        file.Validators.Add(result =>
        {
            if (!File.Exists(result.Tokens.Single().Value))
            {
                result.AddError($"There is no file \"{result.Tokens.Single().Value}\".");
            }
        });
        var database = CallOptions.Database();
        var command = new Command("import", "Change every setting that a file names, all of them or none.") { file, database };
        command.SetAction(async (call, cancellation) =>
        {
            var read = SettingsFile.Read(call.GetRequiredValue(file));
            if (read.Problems.Count > 0)
            {
                return await RefuseAsync(terminal, read.Problems, ExitCode.Stopped);
            }

            return await ChangeAsync(terminal, call.GetValue(database), read.Changes, ExitCode.Stopped, cancellation);
        });
        return command;
    }

    private static async Task<int> ChangeAsync(
        Terminal terminal,
        string? database,
        IReadOnlyList<SettingChange> changes,
        int whenWrong,
        CancellationToken cancellation)
    {
        await using var useCases = await UseCases.OpenAsync(terminal, database, cancellation);
        var outcome = await useCases.GetRequiredService<ChangeSettingsUseCase>().RunAsync(Viewer.CommandLine, changes, cancellation);
        if (outcome is SettingsOutcome.Refused { Problems: var problems })
        {
            return await RefuseAsync(terminal, [.. problems.Select(problem => problem.Words)], whenWrong);
        }

        foreach (var change in changes)
        {
            var from = change.From is { } month ? $", from {month.ToWords()}" : "";
            await terminal.Error.WriteLineAsync($"{change.Name}: {change.Value}{from}");
        }

        return ExitCode.Done;
    }

    private static async Task<int> RefuseAsync(Terminal terminal, IReadOnlyList<string> problems, int code)
    {
        foreach (var problem in problems)
        {
            await terminal.Error.WriteLineAsync(problem);
        }

        await terminal.Error.WriteLineAsync("Nothing was set.");
        return code;
    }
}
