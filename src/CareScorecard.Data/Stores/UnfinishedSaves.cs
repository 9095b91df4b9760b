using System.Globalization;
using System.Text;
using CareScorecard.Domain.Loads;

namespace CareScorecard.Data;

/// <summary>What a start says of saves that a program was killed in the middle of.</summary>
public static class UnfinishedSaves
{
    /// <summary>
    /// Looks for them, says of each what stands now, records it in the audit, and clears it away. Of two programs that start at once only
    /// one tells.
    /// </summary>
    /// <param name="at">UTC.</param>
    /// <returns>A sentence or two for each; empty where nothing was cut off.</returns>
    public static async Task<IReadOnlyList<string>> TellAsync(ScorecardDatabase db, DateTime at, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var prefix = SavingMark.Prefix(db.Path);
        var told = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "*").Order(StringComparer.Ordinal))
        {
            if (await TellAsync(db, path, at, ct) is { } words)
            {
                told.Add(words);
            }
        }

        return told;
    }

    private static async Task<string?> TellAsync(ScorecardDatabase db, string path, DateTime at, CancellationToken ct)
    {
        try
        {
            string? words = null;
            await using (var mark = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                using var reader = new StreamReader(mark, Encoding.UTF8);
                if (UnfinishedSave.Parse(await reader.ReadToEndAsync(ct)) is { } save)
                {
                    words = await TellAsync(db, save, at, ct);
                }
            }

            File.Delete(path);
            return words;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another program saves just now, or tells it itself.
            return null;
        }
    }

    private static async Task<string> TellAsync(ScorecardDatabase db, UnfinishedSave save, DateTime at, CancellationToken ct)
    {
        var versions = (await new MonthStore(db).ListAsync(ct)).Where(version => version.Month == save.Month).ToList();
        var saved = versions.Find(version => version.Number > save.After && version.LoadedAt == save.LoadedAt);
        var current = versions.Find(version => version.IsCurrent);
        await new AuditStore(db).RecordAsync(
            null,
            at,
            new AuditEvent(AuditCodes.SaveUnfinished, save.Month.ToString(), Reason: null, new Dictionary<string, string?>
            {
                ["begun"] = save.LoadedAt.ToString("O", CultureInfo.InvariantCulture),
                ["begun-by"] = save.LoadedBy,
                ["saved"] = saved is null ? "no" : "yes",
                ["version"] = (saved ?? current)?.Number.ToString(CultureInfo.InvariantCulture),
            }),
            ct);
        return $"A save of {save.Month.ToWords()} was cut off, begun {save.LoadedAt.ToString("d MMMM yyyy 'at' HH:mm", Domain.Periods.EnglishDates.Culture)} UTC. {WhatStands(saved, current)}";
    }

    private static string WhatStands(MonthVersion? saved, MonthVersion? current) => (saved, current) switch
    {
        ({ } whole, _) => $"It was saved whole all the same, as version {whole.Number}.",
        (null, { } still) => $"Nothing of it was saved: version {still.Number} stands as it was.",
        _ => "Nothing of it was saved: the month is not held.",
    };
}
