using System.Text;
using CareScorecard.Application;
using CareScorecard.Cli;

// Names with accents, whatever the console was set to; no byte order mark, which JSON may not have.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
await using var output = Console.OpenStandardOutput();
await using var text = new StreamWriter(output, utf8);
await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = utf8;
}

return await new CommandLine(new Terminal
{
    Output = text,
    BinaryOutput = output,
    Error = error,
    OutputIsScreen = !Console.IsOutputRedirected,
    ErrorIsScreen = !Console.IsErrorRedirected,
    DataFolder = Environment.GetEnvironmentVariable(DatabasePlace.FolderVariable),
    Clock = TimeProvider.System,
}).RunAsync(args, CancellationToken.None);
