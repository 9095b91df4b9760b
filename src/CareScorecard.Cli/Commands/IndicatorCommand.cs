using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Scorecards;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Publishing;
using CareScorecard.Export.Csv;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>One indicator: its figure, its trend, and its parts.</summary>
internal static class IndicatorCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("ID") { Description = "The indicator's id, like one-placement: carescorecard scorecard --format csv lists them." };
        var from = CallOptions.Month("--from", $"The first month of the trend. Without it: up to {IndicatorQuestion.LongestTrend} months.");
        var to = CallOptions.Month("--to", "The last month of the trend, whose figure it is. Without it: the latest that is held.");
        var by = CallOptions.By();
        var where = CallOptions.Where();
        var database = CallOptions.Database();
        var isPublic = CallOptions.Public();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json, CallOptions.Csv);
        var command = new Command("indicator", "One indicator: its figure, its trend and its parts.") { id, from, to, by, where, database, isPublic, format };
        command.SetAction(async (call, cancellation) =>
        {
            var question = new IndicatorQuestion
            {
                Id = call.GetRequiredValue(id),
                Month = call.GetValue(to),
                From = call.GetValue(from),
                By = call.GetValue(by) is { } dimension ? [dimension] : [],
                Filters = call.GetValue(where) ?? [],
            };
            if (question.From > question.Month)
            {
                await terminal.Error.WriteLineAsync($"The trend would end before it begins: {question.From} is after {question.Month}.");
                return ExitCode.WrongCall;
            }

            var viewer = call.GetValue(isPublic) ? Viewer.CommandLine.AsBoard() : Viewer.CommandLine;
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var answer = await AskAsync(useCases, viewer, question, cancellation);
            if (answer.Report is not { } report)
            {
                await terminal.Error.WriteLineAsync(answer.Refusal);
                return answer.ExitCode;
            }

            Write(report, call.GetValue(format), terminal.Output);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<Answer> AskAsync(
        IServiceProvider useCases,
        Viewer viewer,
        IndicatorQuestion question,
        CancellationToken cancellation)
    {
        var indicators = useCases.GetRequiredService<ReadIndicatorUseCase>();

        // Parts of the whole first, without the filters: they tell which values a filter can have.
        var unfiltered = await indicators.RunAsync(
            viewer, question with { By = [.. question.Filters.Select(filter => filter.Dimension)], Filters = [] }, cancellation);
        if (unfiltered is null)
        {
            var scorecard = await useCases.GetRequiredService<ReadScorecardUseCase>().RunAsync(viewer, question.Month, cancellation);
            return scorecard is null
                ? Answer.Not(NotHeld.Words(question.Month, viewer), ExitCode.Stopped)
                : Answer.Not(IndicatorIds.Unknown(question.Id, scorecard.Rows.Select(row => row.Id)), ExitCode.WrongCall);
        }

        foreach (var (filter, breakdown) in question.Filters.Zip(unfiltered.Breakdowns))
        {
            if (breakdown.Unavailable is { } why)
            {
                return Answer.Not($"{question.Id} cannot be limited to {Codes.Of(filter.Dimension)}. {why}", ExitCode.WrongCall);
            }

            if (!breakdown.Parts.Any(part => part.Label.Equals(filter.Label, StringComparison.OrdinalIgnoreCase)))
            {
                var known = string.Join(", ", breakdown.Parts.Select(part => part.Label));
                return Answer.Not($"Nobody can have \"{filter.Label}\" as {Codes.Of(filter.Dimension)}. There are: {known}.", ExitCode.WrongCall);
            }
        }

        return new Answer(await indicators.RunAsync(viewer, question, cancellation), "", ExitCode.Done);
    }

    private static void Write(IndicatorReport report, string? format, TextWriter to)
    {
        switch (format)
        {
            case CallOptions.Json:
                JsonText.Write(IndicatorReportDocument.Of(report), to);
                break;
            case CallOptions.Csv:
                IndicatorCsv.Write(report, to);
                break;
            default:
                IndicatorText.Write(report, to);
                break;
        }
    }

    /// <param name="Refusal">Why there is no report.</param>
    private sealed record Answer(IndicatorReport? Report, string Refusal, int ExitCode)
    {
        public static Answer Not(string refusal, int exitCode) => new(null, refusal, exitCode);
    }
}
