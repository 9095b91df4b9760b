namespace CareScorecard.Domain.Children;

/// <summary>How ids and the names of officers and workers are compared: one rule, used wherever two of them meet.</summary>
public static class Matching
{
    /// <summary>Upper case, without any white space, apostrophes straight.</summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(text.Count(c => !char.IsWhiteSpace(c)), text, static (key, from) =>
        {
            var at = 0;
            foreach (var c in from)
            {
                if (!char.IsWhiteSpace(c))
                {
                    key[at++] = c is '\u2018' or '\u2019' or '\u02BC' or '`' or '\u00B4' ? '\'' : char.ToUpperInvariant(c);
                }
            }
        });
    }
}
