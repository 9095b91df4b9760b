using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Mapping;

/// <summary>How like two headings are: the words they share, abbreviations written out and little words left aside.</summary>
internal static class HeadingWords
{
    private static readonly HashSet<string> Little = ["of", "the", "a", "an", "and", "for", "to", "in", "on", "is", "was", "no", "number", "held", "done", "s", "child", "children", "yp", "yn", "y", "n"];

    private static readonly Dictionary<string, string[]> Written = new()
    {
        ["dob"] = ["date", "birth"],
        ["birthdate"] = ["date", "birth"],
        ["born"] = ["date", "birth"],
        ["iro"] = ["reviewing", "officer"],
        ["reviewer"] = ["reviewing", "officer"],
        ["sw"] = ["social", "worker"],
        ["pa"] = ["personal", "adviser"],
        ["advisor"] = ["adviser"],
        ["peps"] = ["pep"],
        ["education"] = ["pep"],
        ["epep"] = ["pep"],
        ["rha"] = ["health", "assessment"],
        ["iha"] = ["first", "health", "assessment"],
        ["medical"] = ["health", "assessment"],
        ["latest"] = ["last"],
        ["recent"] = ["last"],
        ["previous"] = ["last"],
        ["initial"] = ["first"],
        ["most"] = [],
        ["gender"] = ["sex"],
        ["dentist"] = ["dental", "check"],
        ["teeth"] = ["dental", "check"],
        ["imms"] = ["immunisations"],
        ["immunisation"] = ["immunisations"],
        ["vaccinations"] = ["immunisations"],
        ["lac"] = ["care"],
        ["cla"] = ["care"],
        ["cic"] = ["care"],
        ["start"] = ["started"],
        ["end"] = ["ended"],
        ["began"] = ["started"],
        ["ceased"] = ["ended"],
        ["suspensions"] = ["suspended"],
        ["exclusion"] = ["excluded"],
        ["exclusions"] = ["excluded"],
        ["permex"] = ["permanently", "excluded"],
        ["attended"] = ["attendance"],
        ["percent"] = [],
        ["percentage"] = [],
        ["pc"] = [],
        ["%"] = [],
        ["placed"] = ["placement"],
        ["home"] = ["home"],
        ["miles"] = ["miles"],
        ["allocated"] = [],
        ["named"] = [],
        ["current"] = [],
        ["name"] = [],
        ["supervised"] = ["supervision"],
        ["visited"] = ["visit"],
        ["visits"] = ["visit"],
        ["reviewed"] = ["review"],
        ["cpp"] = ["protection", "plans"],
        ["cp"] = ["protection"],
        ["ehc"] = ["sen"],
        ["ehcp"] = ["sen"],
        ["send"] = ["sen"],
    };

    /// <summary>Words by which ids go in case systems and schools' lists.</summary>
    private static readonly HashSet<string> Ids = ["id", "ids", "identifier", "ref", "reference", "mosaic", "ics", "lcs", "eclipse", "liquidlogic", "frameworki", "pid", "personid", "childid", "swift", "ssid", "careid"];

    /// <summary>0 for nothing in common to 1 for the same words.</summary>
    public static double Likeness(string heading, Field field)
    {
        var one = Words(heading);
        var other = Words(field.Name);
        if (one.Count == 0 || other.Count == 0)
        {
            return 0;
        }

        // "date" says little, since every other column is one, and "last" is what a table means that says no more.
        var shared = one.Intersect(other).Sum(Weight);
        return 2 * shared / (one.Sum(Weight) + other.Sum(Weight));
    }

    public static bool LooksLikeId(string heading) => Split(heading).Any(Ids.Contains);

    private static double Weight(string word) => word is "date" or "last" ? 0.4 : 1;

    private static HashSet<string> Words(string heading) =>
        [.. Split(heading).SelectMany(word => Written.TryGetValue(word, out var written) ? written : [word]).Where(word => !Little.Contains(word))];

    private static IEnumerable<string> Split(string heading)
    {
        var start = 0;
        for (var at = 0; at <= heading.Length; at++)
        {
            // LastPEPDate is three words, as PEP_Date and "PEP date" are two.
            var ends = at == heading.Length || !char.IsLetterOrDigit(heading[at]);
            var turns = !ends && at > start && char.IsUpper(heading[at])
                && (char.IsLower(heading[at - 1]) || (at + 1 < heading.Length && char.IsLower(heading[at + 1]) && char.IsUpper(heading[at - 1])));
            if (!ends && !turns)
            {
                continue;
            }

            if (at > start)
            {
                yield return heading[start..at].ToLowerInvariant();
            }

            start = turns ? at : at + 1;
        }
    }
}
