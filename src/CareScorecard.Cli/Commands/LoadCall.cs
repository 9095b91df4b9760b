using System.CommandLine;
using CareScorecard.Application.Months;
using CareScorecard.Cli.Text;
using CareScorecard.Import;

namespace CareScorecard.Cli.Commands;

/// <summary>What <c>check</c> and <c>import</c> are both told: files, month, database, password, format.</summary>
internal sealed class LoadCall
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "The files that make the month together: later ones fill what earlier ones lack.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<MonthRun?> _months = CallOptions.Months(
        "--month",
        "The reporting month. Without it: the workbook's own month, each month of a .zip of many, the last one of a yearly return, or the month that the dates suggest. "
        + "A run of months of a yearly return or of a .zip: 2023-04..2024-03.");

    private readonly Option<string> _passwordFile = new("--password-file")
    {
        Description = "A text file with the password of a protected workbook; where workbooks have different ones, each on a line. It is never kept.",
        HelpName = "F",
    };

    private readonly Option<string> _database = CallOptions.Database();
    private readonly Option<string> _format = CallOptions.Format(CallOptions.Text, CallOptions.Json);

    public LoadCall()
    {
        _files.Validators.Add(result =>
        {
            foreach (var missing in result.Tokens.Where(token => !File.Exists(token.Value)))
            {
                result.AddError($"There is no file \"{missing.Value}\".");
            }
        });
        _passwordFile.Validators.Add(result =>
        {
            if (result.Tokens is [var path] && !File.Exists(path.Value))
            {
                result.AddError($"There is no file \"{path.Value}\".");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Add(_files);
        command.Add(_months);
        command.Add(_passwordFile);
        command.Add(_database);
        command.Add(_format);
    }

    public string? Database(ParseResult call) => call.GetValue(_database);

    public bool AsJson(ParseResult call) => call.GetValue(_format) == CallOptions.Json;

    /// <summary>Null where the files are to say the month.</summary>
    public MonthRun? Months(ParseResult call) => call.GetValue(_months);

    /// <summary>The files that were named.</summary>
    public string[] Paths(ParseResult call) => call.GetRequiredValue(_files);

    public ReadRequest Request(ParseResult call, bool leaveOutStops) => new()
    {
        Files = [.. call.GetRequiredValue(_files).Select(SourceFile.FromPath)],
        // An editor ends a file with a line break, which is not part of the password.
        MorePasswords = call.GetValue(_passwordFile) is { } path ? File.ReadAllLines(path) : [],
        LeaveOutStops = leaveOutStops,
    };

    /// <summary>Null where nobody watches.</summary>
    public static ProgressLine? Progress(Terminal terminal) => terminal.ErrorIsScreen ? new ProgressLine(terminal) : null;
}
