using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CareScorecard.Export.Workbooks;

/// <summary>Text as a cell can hold it: it may come from a council's own files.</summary>
internal static partial class CellText
{
    /// <summary>Excel's own limit.</summary>
    public const int MaxLength = 32_767;

    /// <summary>Without what XML cannot carry, and with what Excel would take for an escape made literal.</summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                kept.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                kept.Append(text[i]).Append(text[++i]);
            }
        }

        var literal = Escape().Replace(kept.ToString(), "_x005F_$1");
        return literal.Length <= MaxLength ? literal : literal[..MaxLength];
    }

    [GeneratedRegex("_(x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
