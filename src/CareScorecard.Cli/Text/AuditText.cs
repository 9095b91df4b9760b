using System.Globalization;
using CareScorecard.Data;
using CareScorecard.Domain.Audit;

namespace CareScorecard.Cli.Text;

/// <summary>The audit: for a person to read.</summary>
internal static class AuditText
{
    public static void Write(IReadOnlyList<AuditEntry> entries, TextWriter to)
    {
        if (entries.Count == 0)
        {
            to.WriteLine("The audit has no such entries.");
            return;
        }

        var table = new TextTable(">number", "at (UTC)", "who", "what", "about", "why", "details");
        foreach (var entry in entries)
        {
            table.Add(
                entry.Number.ToString(CultureInfo.InvariantCulture),
                entry.At.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                entry.Who,
                entry.What,
                entry.About,
                entry.Reason,
                entry.Details == "{}" ? null : entry.Details);
        }

        table.WriteTo(to);
    }

    public static void Write(AuditVerdict verdict, TextWriter to)
    {
        to.WriteLine(verdict.Words);
        foreach (var more in verdict.Breaks.Skip(1))
        {
            to.WriteLine(more.Words);
        }

        if (verdict is { IsWhole: true, LastHash: { } hash })
        {
            to.WriteLine($"Hash of the last entry, to be kept elsewhere: {hash}");
        }
    }
}
