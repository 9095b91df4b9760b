using System.CommandLine;
using System.Globalization;
using CareScorecard.Application.Sampling;

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
        var children = Number("--children", "About so many children in care in the last month.", Usual.Children, least: 1);
        var months = Number("--months", "How many months, the last one included.", Usual.Months, least: 1);
        var to = CallOptions.Month("--to", "The last month.");
        to.DefaultValueFactory = _ => Usual.To;
        var seed = Number("--seed", "The same number gives the same council.", Usual.Seed, least: 0);
        var layout = new Option<string>("--layout")
        {
            Description = "How the workbooks are laid out.",
            HelpName = $"{OwnLayout}|{AnnexA}",
            DefaultValueFactory = _ => OwnLayout,
        }.AcceptOnlyFromAmong(OwnLayout, AnnexA);
        var command = new Command("sample", "Write the workbooks and the settings of a fictional council.") { folder, children, months, to, seed, layout };
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
            if (options.Problem is { } problem)
            {
                await terminal.Error.WriteLineAsync(problem);
                return ExitCode.WrongCall;
            }

            var form = call.GetValue(layout) == AnnexA ? SampleLayout.AnnexA : SampleLayout.CareScorecard;
            try
            {
                await Task.Run(() => SampleFolder.Write(into, options, form, Progress(terminal), cancellation), cancellation);
            }
            catch (OperationCanceledException)
            {
                await terminal.Error.WriteLineAsync($"Cancelled. The months written until now stay in {into}");
                return ExitCode.Failed;
            }

            await terminal.Error.WriteLineAsync($"Written: {options.Months} months and settings.json in {into}");
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int usual, int least) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => usual,
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens.Single().Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
            {
                return number;
            }

            result.AddError($"{name} is a whole number, {least} or more.");
            return usual;
        },
    };

    private static WritingLine? Progress(Terminal terminal) => terminal.ErrorIsScreen ? new WritingLine(terminal) : null;

    private sealed class WritingLine(Terminal terminal) : IProgress<SampleFolderProgress>
    {
        public void Report(SampleFolderProgress value) =>
            terminal.Error.Write($"\r{value.Month}: {value.Written} of {value.Months}{(value.Written == value.Months ? "\n" : "")}");
    }
}
