using System.CommandLine;
using CareScorecard.Import.Writing;

namespace CareScorecard.Cli.Commands;

/// <summary>Writes the empty workbook that a council fills in.</summary>
internal static class TemplateCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("OUT.xlsx")
        {
            Description = "The workbook to write. Without it: carescorecard-template.xlsx.",
            DefaultValueFactory = _ => "carescorecard-template.xlsx",
        };
        var command = new Command("template", "Write the empty workbook that a council fills in.") { file };
        command.SetAction(async (call, _) =>
        {
            var path = Path.GetFullPath(call.GetRequiredValue(file));
            if (File.Exists(path))
            {
                await terminal.Error.WriteLineAsync($"{path} is there already, and may have been filled in. Choose another name.");
                return ExitCode.WrongCall;
            }

            await using var to = new FileStream(path, FileMode.CreateNew);
            Template.Write(to);
            await terminal.Error.WriteLineAsync($"Written: {path}");
            return ExitCode.Done;
        });
        return command;
    }
}
