using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CareScorecard.Domain.Councils;

/// <summary>A colour of the screen (sRGB), 0 to 255 each.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    private const int HexDigits = 6;

    /// <param name="text">Six digits, #0b5566 or 0B5566.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Colour colour)
    {
        var digits = text?.Trim().TrimStart('#') ?? string.Empty;
        var isColour = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && digits.Length == HexDigits;
        colour = isColour ? new Colour((byte)(number >> 16), (byte)(number >> 8), (byte)number) : default;
        return isColour;
    }

    /// <summary>How well one is read on the other: 1 (not at all) to 21 (black on white), as WCAG 2.2 defines the contrast ratio.</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <param name="share">0 is this colour, 1 the other.</param>
    public Colour MixedWith(Colour other, double share)
    {
        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
        return new Colour(Mix(Red, other.Red), Mix(Green, other.Green), Mix(Blue, other.Blue));
    }

    /// <summary>#0b5566</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:x2}{Green:x2}{Blue:x2}");

    // Relative luminance, WCAG 2.2.
    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}
