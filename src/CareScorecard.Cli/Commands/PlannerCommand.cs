using System.CommandLine;
using CareScorecard.Application.Access;
using CareScorecard.Application.Planning;
using CareScorecard.Cli.Json;
using CareScorecard.Cli.Text;
using CareScorecard.Domain.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace CareScorecard.Cli.Commands;

/// <summary>The reviewing officers' caseloads, and what it would take to bring them inside the guidance.</summary>
internal static class PlannerCommand
{
    public static Command Create(Terminal terminal)
    {
        var month = CallOptions.Month("--month", "The month. Without it: the latest that is held.");
        var children = NotNegative<int?>("--children", "What if: so many children in care.", "450");
        var plans = NotNegative<int?>("--plans", "What if: so many child protection plans.", "210");
        var vacancies = NotNegative<decimal?>("--vacancies", "What if: so many full-time posts that nobody fills.", "0.6");
        var sickness = NotNegative<decimal?>("--sickness", "What if: so many per cent of working time lost to sickness.", "5");
        var database = CallOptions.Database();
        var isPublic = CallOptions.Public();
        var format = CallOptions.Format(CallOptions.Text, CallOptions.Json);
        sickness.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<decimal?>() >= 100m)
            {
                result.AddError("--sickness is a percentage below 100.");
            }
        });
        var command = new Command("planner", "The reviewing officers' caseloads, and what it would take to bring them inside the guidance.")
        {
            month, children, plans, vacancies, sickness, database, isPublic, format,
        };
        command.SetAction(async (call, cancellation) =>
        {
            if (call.GetValue(isPublic))
            {
                await terminal.Error.WriteLineAsync("The planner names officers and has no public form. Leave out --public.");
                return ExitCode.WrongCall;
            }

            var scenario = new CaseloadScenario
            {
                ChildrenInCare = call.GetValue(children),
                ChildProtectionPlans = call.GetValue(plans),
                Vacancies = call.GetValue(vacancies) ?? 0m,
                SicknessShare = (call.GetValue(sickness) ?? 0m) / 100m,
            };
            await using var useCases = await UseCases.OpenAsync(terminal, call.GetValue(database), cancellation);
            var asked = call.GetValue(month);
            var report = await useCases.GetRequiredService<ReadPlannerUseCase>()
                .RunAsync(Viewer.CommandLine, asked, scenario == new CaseloadScenario() ? null : scenario, cancellation);
            if (report is null)
            {
                await terminal.Error.WriteLineAsync(NotHeld.Words(asked, Viewer.CommandLine));
                return ExitCode.Stopped;
            }

            if (call.GetValue(format) == CallOptions.Json)
            {
                JsonText.Write(PlannerDocument.Of(report), terminal.Output);
            }
            else
            {
                PlannerText.Write(report, terminal.Output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Option<T> NotNegative<T>(string name, string description, string example)
    {
        var option = new Option<T>(name) { Description = description, HelpName = example };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value.StartsWith('-'))
            {
                result.AddError($"{name} is 0 or more.");
            }
        });
        return option;
    }
}
