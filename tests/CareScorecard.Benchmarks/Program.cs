using System.Globalization;
using System.Text;
using CareScorecard.Benchmarks;

// One run prints the whole table: each row beside a reference measured in the same run, so that the ratio travels to other machines.
// A row that needs a peak of memory runs in a process of its own, started from here with the name of its stage.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
if (args is [var stage, var folder])
{
    await Stages.RunAsync(stage, folder);
    return 0;
}

var work = Directory.CreateTempSubdirectory("carescorecard-benchmarks-").FullName;
try
{
    foreach (var name in Stages.InOrder)
    {
        Console.Error.WriteLine($"measuring: {name}");
        foreach (var row in await Separately.RunAsync(name, work))
        {
            Console.WriteLine(row);
        }
    }
}
finally
{
    Directory.Delete(work, recursive: true);
}

return 0;
