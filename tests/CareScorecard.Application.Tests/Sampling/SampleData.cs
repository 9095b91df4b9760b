using System.Reflection;
using CareScorecard.Application.Sampling;
using CareScorecard.Application.Tests.MinutesReplay;
using CareScorecard.Import.Writing;

namespace CareScorecard.Application.Tests.Sampling;

/// <summary>Every file of the repository's sample-data folder but its README, and how it is made.</summary>
internal static class SampleData
{
    private static readonly SampleOptions Options = new();

    public static string PathOf(string file) => Path.Combine(
        typeof(SampleData).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "sample-data",
        file);

    /// <param name="folder">Filled as sample-data is.</param>
    public static void WriteTo(string folder)
    {
        SampleFolder.Write(folder, Options, SampleLayout.CareScorecard);
        var last = SampleCouncil.Months(Options).Skip(Options.Months - 1).Take(2).ToList();
        Save(folder, $"next-month/{last[1].Month}.xlsx", to => CareScorecardWorkbook.Write(last[1], to));
        Save(folder, $"annex-a/{last[0].Month}.xlsx", to => AnnexAWorkbook.Write(last[0], to));
        Save(folder, "minutes-replay/2021-10.xlsx", to => CareScorecardWorkbook.Write(MinutesReplayRecords.October2021(), to));
        foreach (var (name, write) in BrokenWorkbooks.All(last[0], last[1]))
        {
            Save(folder, $"broken/{name}", write);
        }
    }

    private static void Save(string folder, string file, Action<Stream> write)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var to = File.Create(path);
        write(to);
    }
}
