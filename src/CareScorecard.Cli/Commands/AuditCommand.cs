using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Audit;
using CareScorecard.Cli.Text;
using CareScorecard.Data;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>Who did what and when, and whether that record is whole.</summary>
internal static class AuditCommand
{
    private const string JsonLines = "jsonl";

    private const int Shown = 50;

    public static Command Create(Terminal terminal)
    {
        var who = new Option<string>("--who") { Description = "Only what this person did.", HelpName = "NAME" };
        var what = new Option<string>("--what") { Description = "Only this code, or all that begin so: month-", HelpName = "CODE" };
        var from = CallOptions.Day("--from", "From this day on (UTC).");
        var to = CallOptions.Day("--to", "To this day, which is included (UTC).");
        var text = new Option<string>("--text") { Description = "Only where this stands in a name, reason or detail.", HelpName = "TEXT" };
        var last = new Option<int>("--last")
        {
            Description = $"How many of the latest entries, for text: up to {ReadAuditUseCase.MostOnPage}.",
            HelpName = "N",
            DefaultValueFactory = _ => Shown,
        };
        var database = CallOptions.Database();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Csv, JsonLines);
        var command = new Command("audit", "Who did what and when: the latest entries, or all of them as a file.")
        {
            who,
            what,
            from,
            to,
            text,
            last,
            database,
            format,
        };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var search = new AuditSearch
            {
                Who = call.GetValue(who),
                What = call.GetValue(what),
                From = call.GetValue(from)?.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                To = call.GetValue(to)?.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
                Text = call.GetValue(text),
            };
            if (call.GetValue(format) is var chosen && chosen != CallOptions.Text)
            {
                await useCases.GetRequiredService<ExportAuditUseCase>().RunAsync(
                    Viewer.CommandLine, search, chosen == CallOptions.Csv ? AuditFormat.Csv : AuditFormat.JsonLines, terminal.Output, cancellation);
                return ExitCode.Done;
            }

            var entries = await useCases.GetRequiredService<ReadAuditUseCase>()
                .RunAsync(Viewer.CommandLine, search, new AuditPage(null, call.GetValue(last)), cancellation);
            AuditText.Write(entries, terminal.Output);
            return ExitCode.Done;
        });
        command.Add(Verify(terminal));
        return command;
    }

    private static Command Verify(Terminal terminal)
    {
        var against = new Option<string>("--against")
        {
            Description = "A backup: say also whether the audit still holds all that the backup's holds, as it was.",
            HelpName = "BACKUP",
        };
        var database = CallOptions.Database();
        var command = new Command("verify", "Go through the whole audit and say whether any entry was changed or taken away.") { against, database };
        command.SetAction(async (call, cancellation) =>
        {
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var verify = useCases.GetRequiredService<VerifyAuditUseCase>();
            if (call.GetValue(against) is { } backup)
            {
                var comparison = await verify.CompareAsync(Viewer.CommandLine, backup, cancellation);
                AuditText.Write(comparison.Now, terminal.Output);
                await terminal.Output.WriteLineAsync(comparison.Words);
                return comparison.IsWhole ? ExitCode.Done : ExitCode.Stopped;
            }

            var verdict = await verify.RunAsync(Viewer.CommandLine, cancellation);
            AuditText.Write(verdict, terminal.Output);
            return verdict.IsWhole ? ExitCode.Done : ExitCode.Stopped;
        });
        return command;
    }
}
