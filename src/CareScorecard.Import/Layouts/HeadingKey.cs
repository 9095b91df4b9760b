namespace CareScorecard.Import.Layouts;

/// <summary>
/// How headings are compared: letters and digits only, in lower case. Trailing spaces, line breaks, curly quotes and doubled brackets
/// are as common in these files as the headings themselves.
/// </summary>
internal static class HeadingKey
{
    public static string Of(string heading) =>
        string.Create(heading.Count(char.IsLetterOrDigit), heading, static (key, from) =>
        {
            var at = 0;
            foreach (var c in from)
            {
                if (char.IsLetterOrDigit(c))
                {
                    key[at++] = char.ToLowerInvariant(c);
                }
            }
        });
}
