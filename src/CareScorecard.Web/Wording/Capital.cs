namespace CareScorecard.Web.Wording;

/// <summary>Words that begin a cell or a sentence.</summary>
public static class Capital
{
    public static string Of(string words) => string.IsNullOrEmpty(words) ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
