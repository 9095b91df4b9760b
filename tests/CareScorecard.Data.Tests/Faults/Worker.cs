using System.Globalization;

namespace CareScorecard.Data.Tests.Faults;

/// <summary>
/// The second program at work: it saves month after month and says of each, once it is saved, that it is. What it has said must be there
/// whenever it is killed.
/// </summary>
internal static class Worker
{
    private const string Version = "version";

    private const string Entry = "entry";

    public static async Task WorkAsync(string path)
    {
        var database = await ScorecardDatabase.OpenAsync(path, CancellationToken.None);
        var (months, audit) = (new MonthStore(database), new AuditStore(database));
        for (var number = (await months.FindCurrentAsync(null, CancellationToken.None))?.Number ?? 0; ; number++)
        {
            var accept = Samples.Accept(digest: $"{number}", expected: number == 0 ? null : number, each: 5, from: number * 5);
            var saved = (AcceptedVersion.Saved)await months.AcceptAsync(accept, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Version} {saved.Version.Number}"));
            var entry = await audit.RecordAsync("the worker", Samples.Noon, new AuditEvent(AuditCodes.Exported), CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Entry} {entry.Number} {entry.Hash}"));
        }
    }

    /// <summary>What a worker has said it saved; a line that was cut off says nothing.</summary>
    public static (List<int> Versions, List<(int Number, string Hash)> Entries) Said(string output)
    {
        var lines = output[..(output.LastIndexOf('\n') + 1)].Split('\n').Select(line => line.Trim().Split(' ')).ToList();
        return (
            [.. lines.Where(words => words[0] == Version).Select(words => int.Parse(words[1], CultureInfo.InvariantCulture))],
            [.. lines.Where(words => words[0] == Entry).Select(words => (int.Parse(words[1], CultureInfo.InvariantCulture), words[2]))]);
    }
}
