using CareScorecard.Domain.Councils;

namespace CareScorecard.Web.Hosting;

/// <summary>The council's accent as a style sheet. It tells nothing but a colour, and that stands in its address already.</summary>
internal static class CouncilStyle
{
    public const string Route = "/council.css";

    private const string AYear = "public, max-age=31536000, immutable";

    public static string Of(Colour accent) => $"{Route}?accent={accent.ToString()[1..]}";

    /// <param name="accent">Six digits.</param>
    public static IResult Get(string? accent, HttpContext context)
    {
        if (!Colour.TryParse(accent, out var colour) || AccentPalette.LeastContrast(colour) < AccentPalette.Needed)
        {
            return Results.NotFound();
        }

        context.Response.Headers.CacheControl = AYear;
        return Results.Text(Css(AccentPalette.Of(colour)), "text/css");
    }

    /// <summary>On screens only: paper has no colours but grey.</summary>
    private static string Css(AccentPalette palette) =>
        $$"""
        @media screen {
          :root { --accent: {{palette.Accent}}; --accent-strong: {{palette.Strong}}; --accent-wash: {{palette.Wash}}; }
        }
        @media screen and (prefers-color-scheme: dark) {
          :root { --accent: {{palette.DarkAccent}}; --accent-strong: {{palette.DarkStrong}}; --accent-wash: {{palette.DarkWash}}; }
        }

        """;
}
