using System.CommandLine;
using CareScorecard.Application.Sampling;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Cli.Commands;

/// <summary>Writes the months of a fictional council, to try everything with.</summary>
internal static class SampleCommand
{
    private const string OwnLayout = "carescorecard";
    private const string AnnexA = "annex-a";

    private static readonly SampleOptions Usual = new();

    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "The folder to write to.", HelpName = "FOLDER", Required = true };
        var children = AtLeastOne("--children", "About so many children in care in the last month.", Usual.Children);
        var months = AtLeastOne("--months", "How many months, the last one included.", Usual.Months);
        var to = CallOptions.Month("--to", "The last month.");
        to.DefaultValueFactory = _ => Usual.To;
        var seed = new Option<int>("--seed") { Description = "The same number gives the same council.", DefaultValueFactory = _ => Usual.Seed };
        var layout = new Option<string>("--layout")
        {
            Description = "How the workbooks are laid out.",
            HelpName = $"{OwnLayout}|{AnnexA}",
            DefaultValueFactory = _ => OwnLayout,
        }.AcceptOnlyFromAmong(OwnLayout, AnnexA);
        var command = new Command("sample", "Write the workbooks and the settings of a fictional council.") { folder, children, months, to, seed, layout };
        command.Validators.Add(result =>
        {
            if (result.GetValue(to) is { } last && last.MonthsSince(new ReportingMonth(ReportingMonth.FirstYear, 1)) < result.GetValue(months) - 1)
            {
                result.AddError($"The months would begin before {ReportingMonth.FirstYear}.");
            }
        });
        command.SetAction(async (call, cancellation) =>
        {
            var into = Path.GetFullPath(call.GetRequiredValue(folder));
            var options = new SampleOptions
            {
                Children = call.GetValue(children),
                Months = call.GetValue(months),
                To = call.GetValue(to)!.Value,
                Seed = call.GetValue(seed),
            };
            var form = call.GetValue(layout) == AnnexA ? SampleLayout.AnnexA : SampleLayout.CareScorecard;
            await Task.Run(() => SampleFolder.Write(into, options, form, Progress(terminal), cancellation), cancellation);
            await terminal.Error.WriteLineAsync($"Written: {options.Months} months and settings.json in {into}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<int> AtLeastOne(string name, string description, int usual)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
            {
                result.AddError($"{name} is 1 or more.");
            }
        });
        return option;
    }

    private static WritingLine? Progress(Terminal terminal) => terminal.ErrorIsScreen ? new WritingLine(terminal) : null;

    private sealed class WritingLine(Terminal terminal) : IProgress<SampleFolderProgress>
    {
        public void Report(SampleFolderProgress value) =>
            terminal.Error.Write($"\r{value.Month}: {value.Written} of {value.Months}{(value.Written == value.Months ? "\n" : "")}");
    }
}
