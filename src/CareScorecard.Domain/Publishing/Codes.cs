using System.Text;
using CareScorecard.Domain.Indicators;

namespace CareScorecard.Domain.Publishing;

/// <summary>
/// Stable words for programs: on-target, too-few, hit-and-miss. Each is the enum's name in lower case with hyphens, but for those that
/// programs know by another name. Command line, URLs, stored settings and files all use them.
/// </summary>
public static class Codes
{
    private static readonly Dictionary<Enum, string> Exceptions = new() { [Unit.PerFullTimePost] = "per-fte" };

    public static string Of<T>(T value)
        where T : struct, Enum =>
        Known<T>.Codes.TryGetValue(value, out var code) ? code : throw new ArgumentOutOfRangeException(nameof(value));

    /// <summary>False where no value has the code. Letter case does not matter.</summary>
    public static bool TryParse<T>(string? code, out T value)
        where T : struct, Enum =>
        Known<T>.Values.TryGetValue(code ?? "", out value);

    /// <summary>Every code of the enum, in its own order: for saying what is known.</summary>
    public static IReadOnlyCollection<string> All<T>()
        where T : struct, Enum => Known<T>.Codes.Values;

    private static string Hyphenated(Enum value)
    {
        if (Exceptions.TryGetValue(value, out var exception))
        {
            return exception;
        }

        var code = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    private static class Known<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Codes = Enum.GetValues<T>().ToDictionary(value => value, value => Hyphenated(value));

        public static readonly Dictionary<string, T> Values =
            Codes.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);
    }
}
