using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Csv;
using CareScorecard.Export.Workbooks;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>A month's scorecard as text, JSON, CSV or a workbook.</summary>
internal static class ScorecardCommand
{
    public static Command Create(Terminal terminal)
    {
        var month = CallOptions.Month("--month", "The month. Without it: the latest that is held.");
        var database = CallOptions.Database();
        var isPublic = CallOptions.Public();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json, CallOptions.Csv, CallOptions.Workbook);
        var command = new Command("scorecard", "A month's scorecard.") { month, database, isPublic, format };
        command.SetAction(async (call, cancellation) =>
        {
            if (terminal.OutputIsScreen && call.GetValue(format) == CallOptions.Workbook)
            {
                await terminal.Error.WriteLineAsync(
                    "A workbook cannot be shown on a screen. Send it to a file: carescorecard scorecard --format xlsx > scorecard.xlsx");
                return ExitCode.WrongCall;
            }

            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var viewer = call.GetValue(isPublic) ? Viewer.CommandLine.AsBoard() : Viewer.CommandLine;
            var asked = call.GetValue(month);
            var scorecard = await useCases.GetRequiredService<ReadScorecardUseCase>().RunAsync(viewer, asked, cancellation);
            if (scorecard is null)
            {
                await terminal.Error.WriteLineAsync(NotHeld.Words(asked, viewer));
                return ExitCode.Stopped;
            }

            Write(scorecard, call.GetValue(format), terminal);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Scorecard scorecard, string? format, Terminal terminal)
    {
        switch (format)
        {
            case CallOptions.Json:
                JsonText.Write(ScorecardDocument.Of(scorecard), terminal.Output);
                break;
            case CallOptions.Csv:
                ScorecardCsv.Write(scorecard, terminal.Output);
                break;
            case CallOptions.Workbook:
                ScorecardWorkbook.Write(scorecard, terminal.BinaryOutput);
                break;
            default:
                ScorecardText.Write(scorecard, terminal.Output);
                break;
        }
    }
}
