namespace CareScorecard.Cli.Commands;

/// <summary>Helps somebody who has mistyped an indicator's id.</summary>
internal static class IndicatorIds
{
    private const int MostSuggested = 5;

    public static string Unknown(string id, IEnumerable<string> known)
    {
        var near = Near(id, known);
        return near.Count == 0
            ? $"There is no indicator \"{id}\". List them: carescorecard scorecard --format csv"
            : $"There is no indicator \"{id}\". Did you mean {string.Join(", ", near)}?";
    }

    /// <summary>Those that contain it, and those that a few slips of the keyboard lead to; the nearest first.</summary>
    public static IReadOnlyList<string> Near(string id, IEnumerable<string> known) =>
    [
        .. known
            .Select(candidate => (Id: candidate, Slips: candidate.Contains(id, StringComparison.OrdinalIgnoreCase) ? 0 : Slips(id, candidate)))
            .Where(candidate => candidate.Slips <= Math.Max(2, id.Length / 3))
            .OrderBy(candidate => candidate.Slips)
            .Select(candidate => candidate.Id)
            .Take(MostSuggested),
    ];

    /// <summary>Letters to add, to drop or to change, by Levenshtein.</summary>
    private static int Slips(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
