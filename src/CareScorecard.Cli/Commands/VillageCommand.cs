using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Villages;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using CareScorecard.Domain.Villages;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>The children in care as a village of 100.</summary>
internal static class VillageCommand
{
    public static Command Create(Terminal terminal)
    {
        var month = CallOptions.Month("--month", "The month. Without it: the latest that is held.");
        var by = CallOptions.By();
        by.Description = $"What the children are grouped by: {string.Join(", ", VillageQuestions.Offered.Select(dimension => Codes.Of(dimension)))}. Without it: placement.";
        var of = new Option<string>("--of")
        {
            Description = "Instead: how many of 100 pass a measure, like visited-6-weeks.",
            HelpName = "ID",
        };
        var database = CallOptions.Database();
        var isPublic = CallOptions.Public();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        var command = new Command("village", "The children in care as a village of 100.") { month, by, of, database, isPublic, format };
        command.SetAction(async (call, cancellation) =>
        {
            var viewer = call.GetValue(isPublic) ? Viewer.CommandLine.AsBoard() : Viewer.CommandLine;
            var (dimension, id, asked) = (call.GetValue(by), call.GetValue(of), call.GetValue(month));
            if (Wrong(dimension, id) is { } wrong)
            {
                await terminal.Error.WriteLineAsync(wrong);
                return ExitCode.WrongCall;
            }

            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var villages = useCases.GetRequiredService<ReadVillageUseCase>();
            var report = id is null
                ? await villages.ByAsync(viewer, asked, dimension ?? VillageQuestions.Offered[0], cancellation)
                : await villages.OfAsync(viewer, asked, id, cancellation);
            if (report is null)
            {
                await terminal.Error.WriteLineAsync(NotHeld.Words(asked, viewer));
                return ExitCode.Stopped;
            }

            if (call.GetValue(format) == CallOptions.Json)
            {
                JsonText.Write(VillageDocument.Of(report), terminal.Output);
            }
            else
            {
                VillageText.Write(report, terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <returns>What is wrong with the question; null where it can be asked.</returns>
    private static string? Wrong(Dimension? by, string? id)
    {
        if (by is not null && id is not null)
        {
            return "Either --by or --of: a village is of one question.";
        }

        if (by is { } dimension && !VillageQuestions.Offered.Contains(dimension))
        {
            return $"A village is not drawn by {Codes.Of(dimension)}.";
        }

        return id is null || (Catalogue.Find(id) is { } indicator && VillageQuestions.CanAsk(indicator.Definition))
            ? null
            : Catalogue.Find(id) is null
            ? IndicatorIds.Unknown(id, Catalogue.All.Select(known => known.Definition.Id))
            : $"{id} asks no question with two answers of each child, so a village cannot be drawn of it.";
    }
}
