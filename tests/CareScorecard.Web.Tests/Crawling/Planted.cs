using System.Text.RegularExpressions;
using CareScorecard.TestKit;

namespace CareScorecard.Web.Tests.Crawling;

/// <summary>
/// What is planted in <see cref="PlantedCouncil"/> and hidden from the board: groups of 2 to 5 children, in months of 211 and 223. Neither
/// the counts of the rest, from which each could be worked out, nor the shares stand for anything else there.
/// </summary>
public static partial class Planted
{
    /// <returns>Each with what stands around it; empty where nothing is told.</returns>
    /// <param name="text">As it was sent, or as a reader sees its letters.</param>
    public static IReadOnlyList<string> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Drawn().Replace(text, "");
        return
        [
            .. Numbers().Matches(words).Select(found => Around(words, found.Index)),
            .. Canaries.In(text).Select(canary => Around(text, text.IndexOf(canary, StringComparison.OrdinalIgnoreCase))),
        ];
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 60)].ReplaceLineEndings(" ");

    // Where something is drawn is a number too: a coordinate is not a count.
    [GeneratedRegex("(?<=[\\s<])(d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|points|viewBox|transform)=(\"[^\"]*\"|'[^']*')")]
    private static partial Regex Drawn();

    // Of 211: 3 with their parents, 2 girls, 5 in the Little Team; of 223: 4, 2 and 5. Then the rest of each, and the shares of both.
    [GeneratedRegex("""
        (?<![0-9.,#])(
            [2-5]\ of\ (211|223) | (208|209|206|219|221|218)(?=\ (of|child|boy|girl|male)|\s*<) |
            1\.4% | 1\.8% | 2\.2% | 2\.4% | 0\.9% | 98\.6% | 98\.2% | 97\.8% | 97\.6% | 99\.1% |
            0\.0142 | 0\.0179 | 0\.0224 | 0\.0236 | 0\.0237 | 0\.0089 | 0\.0094 | 0\.0095 | 0\.985 | 0\.982 | 0\.977 | 0\.976 | 0\.991 | 0\.990 |
            1\.793 | 1\.421 | 2\.242 | 2\.369 | 0\.896 | 0\.947 | 98\.206 | 98\.578 | 97\.757 | 97\.630 | 99\.103 | 99\.052
        )(?![0-9]*px|%\)|[0-9]*[a-f])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Numbers();
}
