using System.Text.RegularExpressions;
using CareScorecard.TestKit;

namespace CareScorecard.E2E.Tests.Hosting;

/// <summary>What must stand in no log and on no page of a refusal or failure: the children of the sample council, and the canaries.</summary>
public static partial class Leaks
{
    /// <returns>Each with the words around it; empty where nobody is told of.</returns>
    public static IReadOnlyList<string> In(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return
        [
            .. SampleChild().Matches(said).Select(id => id.Value).Concat(Canaries.In(said)).Distinct().Select(told =>
            {
                var at = said.IndexOf(told, StringComparison.OrdinalIgnoreCase);
                return said[Math.Max(0, at - 200)..Math.Min(said.Length, at + 100)];
            }),
        ];
    }

    /// <summary>An id as the sample council gives them.</summary>
    [GeneratedRegex("\\bN[0-9]{6,7}\\b")]
    private static partial Regex SampleChild();
}
