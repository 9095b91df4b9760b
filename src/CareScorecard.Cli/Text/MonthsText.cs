using System.Globalization;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Cli.Text;

/// <summary>The months that are held: for a person to read.</summary>
internal static class MonthsText
{
    public static void Write(IReadOnlyList<MonthVersion> versions, TextWriter to)
    {
        if (versions.Count == 0)
        {
            to.WriteLine("No month is held yet. Load one: carescorecard import FILE");
            return;
        }

        var table = new TextTable("month", ">version", "state", "seen by", "loaded (UTC)", ">rows", "from");
        foreach (var version in versions)
        {
            table.Add(
                version.Month.ToString(),
                version.Number.ToString(CultureInfo.InvariantCulture),
                Codes.Of(version.State),
                SeenBy(version),
                version.LoadedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                version.Rows.Ready.ToString("N0", EnglishDates.Culture),
                From(version));
        }

        table.WriteTo(to);
    }

    public static string SeenBy(MonthVersion version) => (version.IsCurrent, version.IsPublished) switch
    {
        (true, true) => "staff and board",
        (true, false) => "staff",
        (false, true) => "board",
        _ when version.IsUndone => "nobody, undone",
        _ => "nobody, kept",
    };

    private static string From(MonthVersion version)
    {
        var files = string.Join(", ", version.Files.Select(file => file.Name));
        return version.Restores is { } load ? $"{files} (version {load} again)" : files;
    }
}
