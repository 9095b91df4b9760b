using System.CommandLine;
using System.CommandLine.Invocation;
using CareScorecard.Cli.Commands;
using CareScorecard.Data;

namespace CareScorecard.Cli;

/// <summary>Every command, and what becomes of a call: see <see cref="ExitCode"/>.</summary>
public sealed class CommandLine(Terminal terminal)
{
    /// <summary>How long a command may go on after Ctrl+C, to leave nothing half done.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellation)
    {
        var surroundings = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
        };
        try
        {
            // A reason or a target may start with @: it is never the name of a file with more arguments.
            var call = Root().Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return call.Action is ParseErrorAction
                ? await RefuseAsync(call)
                : await call.InvokeAsync(surroundings, cancellation);
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("Cancelled. Nothing was saved.");
            return ExitCode.Failed;
        }
        catch (DatabaseUnusableException problem)
        {
            await terminal.Error.WriteLineAsync(problem.Message);
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // The last resort of the program: whatever it is, a script must be told in one line and by the exit code.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            await terminal.Error.WriteLineAsync(DatabaseFailure.Find(problem, "the database") is { } words
                ? $"Nothing was saved. {words}"
                : $"This could not be done, and nothing was saved: {problem.Message} ({problem.GetType().Name})");
            return ExitCode.Failed;
        }
    }

    private async Task<int> RefuseAsync(ParseResult call)
    {
        foreach (var error in call.Errors)
        {
            await terminal.Error.WriteLineAsync(error.Message);
        }

        await terminal.Error.WriteLineAsync($"What can be written: carescorecard {Named(call)}--help");
        return ExitCode.WrongCall;
    }

    private RootCommand Root() => new("Turns a council's monthly extracts into the corporate parenting scorecard.")
    {
        CheckCommand.Create(terminal),
        ImportCommand.Create(terminal),
        WatchCommand.Create(terminal),
        ScorecardCommand.Create(terminal),
        IndicatorCommand.Create(terminal),
        BridgeCommand.Create(terminal),
        PlannerCommand.Create(terminal),
        VillageCommand.Create(terminal),
        SentencesCommand.Create(terminal),
        FactCheckCommand.Create(terminal),
        MonthsCommand.Create(terminal),
        RestatementsCommand.Create(terminal),
        RebaseCommand.Create(terminal),
        EventsCommand.Create(terminal),
        SettingsCommand.Create(terminal),
        AuditCommand.Create(terminal),
        BackupCommand.Create(terminal),
        RestoreCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        RetentionCommand.Create(terminal),
        ComparatorsCommand.Create(terminal),
        MappingsCommand.Create(terminal),
        TemplateCommand.Create(terminal),
        SampleCommand.Create(terminal),
    };

    private static string Named(ParseResult call) =>
        call.CommandResult.Command is RootCommand ? "" : $"{call.CommandResult.Command.Name} ";
}
