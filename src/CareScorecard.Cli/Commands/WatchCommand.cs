using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Loads;
using CareScorecard.Import;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>
/// Looks into a folder into which other systems put a month's files: saves as drafts what nothing stands against, and puts the rest aside with
/// a report.
/// </summary>
internal static class WatchCommand
{
    private const int DefaultSeconds = 60;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where the files arrive. What has been looked at is moved to done or attention inside it." };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [var path] && !Directory.Exists(path.Value))
            {
                result.AddError($"There is no folder \"{path.Value}\".");
            }
        });
        var once = new Option<bool>("--once") { Description = "Look once and end: for a schedule." };
        var every = new Option<int>("--every")
        {
            Description = "Seconds from one look to the next.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => DefaultSeconds,
        };
        every.Validators.Add(result =>
        {
            if (result.Tokens is [var seconds] && !(int.TryParse(seconds.Value, out var number) && number > 0))
            {
                result.AddError("--every is a number of seconds, 1 or more.");
            }
        });
        var settle = new Option<int>("--settle")
        {
            Description = "Seconds for which a file must not have changed, so that none is taken up half written.",
            HelpName = "SECONDS",
            DefaultValueFactory = _ => (int)WatchFolderUseCase.Settling.TotalSeconds,
        };
        settle.Validators.Add(result =>
        {
            if (result.Tokens is [var seconds] && !(int.TryParse(seconds.Value, out var number) && number >= 0))
            {
                result.AddError("--settle is a number of seconds, 0 or more.");
            }
        });
        var database = CallOptions.Database();
        var command = new Command("watch", "Look into a folder for a month's files: save as a draft what nothing stands against.") { folder, once, every, settle, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var watching = useCases.GetRequiredService<WatchFolderUseCase>();
            var wait = TimeSpan.FromSeconds(call.GetValue(settle));
            var needsAttention = await LookAsync(watching, call.GetRequiredValue(folder), wait, terminal, cancellation);
            if (!call.GetValue(once))
            {
                using var timer = new PeriodicTimer(TimeSpan.FromSeconds(call.GetValue(every)), terminal.Clock);
                while (await timer.WaitForNextTickAsync(cancellation))
                {
                    await LookAsync(watching, call.GetRequiredValue(folder), wait, terminal, cancellation);
                }
            }

            return needsAttention ? ExitCode.Stopped : ExitCode.Done;
        });
        return command;
    }

    private static async Task<bool> LookAsync(
        WatchFolderUseCase watching, string folder, TimeSpan settle, Terminal terminal, CancellationToken cancellation)
    {
        var outcomes = await watching.RunAsync(Viewer.CommandLine, folder, settle, ReadRequest.DefaultMaxFileBytes, cancellation);
        foreach (var outcome in outcomes)
        {
            await terminal.Output.WriteLineAsync($"{outcome.Name}: {outcome.Words}");
            await terminal.Output.WriteLineAsync($"  {outcome.Report}");
        }

        await terminal.Output.FlushAsync(cancellation);
        return outcomes.Any(outcome => outcome.End == WatchedEnd.NeedsAttention);
    }
}
