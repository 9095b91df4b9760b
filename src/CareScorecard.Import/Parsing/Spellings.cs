using System.Reflection;

namespace CareScorecard.Import.Parsing;

/// <summary>
/// Spellings that councils really use, from the public Annex A schema of Social Finance Digital Labs (MIT): a line is list, code, spelling,
/// the code empty for a word that says not recorded.
/// </summary>
internal static class Spellings
{
    private static readonly ILookup<string, (string Code, string Spelling)> Lists = Load();

    public static CodeList<T> Fill<T>(string list, CodeList<T> codes)
        where T : struct
    {
        foreach (var (code, spelling) in Lists[list])
        {
            codes.Learn(spelling, code.Length == 0 ? null : Parse<T>(code));
        }

        return codes;
    }

    private static T Parse<T>(string code)
        where T : struct =>
        typeof(T) == typeof(bool) ? (T)(object)(code == "Yes") : Enum.Parse<T>(code);

    private static ILookup<string, (string Code, string Spelling)> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CareScorecard.Import.Parsing.Spellings.csv")
            ?? throw new InvalidOperationException("Spellings.csv is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = new List<(string List, string Code, string Spelling)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(',', 3) is [var list, var code, var spelling] && !line.StartsWith('#'))
            {
                lines.Add((list, code, spelling));
            }
        }

        return lines.ToLookup(line => line.List, line => (line.Code, line.Spelling));
    }
}
