using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CareScorecard.Export.Html;

/// <summary>
/// A page as one file that stands on its own: it is read from any folder, asks no computer for anything, and runs no script, also where
/// something in it says otherwise.
/// </summary>
public static partial class HtmlFile
{
    public const string ContentType = "text/html";

    /// <param name="title">In plain words.</param>
    /// <param name="style">A style sheet; files that it names are left out, since they do not come along.</param>
    /// <param name="body">HTML, escaped where it holds words.</param>
    public static byte[] Write(string title, string style, string body)
    {
        ArgumentNullException.ThrowIfNull(style);
        var alone = FontFace().Replace(style, string.Empty).Replace("</", "<\\/", StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <title>{WebUtility.HtmlEncode(title)}</title>
            <style>
            {alone}
            </style>
            </head>
            <body>
            {body}
            </body>
            </html>
            """);
    }

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}")]
    private static partial Regex FontFace();
}
