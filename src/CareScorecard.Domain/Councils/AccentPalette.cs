namespace CareScorecard.Domain.Councils;

/// <summary>
/// The council's one accent colour as the pages use it: for links, lines of charts and edges, on light ground and on dark. The council
/// names one colour; the others follow from it, and none of them is harder to read than the program's own.
/// </summary>
/// <param name="Accent">As the council named it, on light ground.</param>
/// <param name="Strong">Under the pointer.</param>
/// <param name="Wash">A ground, behind notices.</param>
public sealed record AccentPalette(
    Colour Accent, Colour Strong, Colour Wash, Colour DarkAccent, Colour DarkStrong, Colour DarkWash)
{
    /// <summary>What words of ordinary size need to be read by people with moderately low vision: WCAG 2.2, success criterion 1.4.3, level AA.</summary>
    public const double Needed = 4.5;

    // On dark ground a line that is only just enough glimmers: words there are easier to read by half.
    private const double NeededOnDark = 7;
    private const double Step = 0.01;
    private const double WashShare = 0.10;
    private const double DarkWashShare = 0.20;
    private const double StrongShare = 0.3;

    private static readonly Colour Black = new(0, 0, 0);
    private static readonly Colour White = new(255, 255, 255);

    /// <summary>The grounds on which the accent stands: paper and what is raised from it, light.</summary>
    public static IReadOnlyList<Colour> Grounds { get; } = [new(0xfd, 0xfc, 0xf9), new(0xf4, 0xf2, 0xec)];

    /// <summary>The same, dark.</summary>
    public static IReadOnlyList<Colour> DarkGrounds { get; } = [new(0x14, 0x19, 0x1b), new(0x1d, 0x24, 0x27)];

    public static AccentPalette Of(Colour accent)
    {
        var dark = Nearest(accent, White, colour => DarkGrounds.Min(colour.ContrastWith) >= NeededOnDark);
        return new AccentPalette(
            accent,
            accent.MixedWith(Black, StrongShare),
            Grounds[0].MixedWith(accent, WashShare),
            dark,
            dark.MixedWith(White, StrongShare),
            DarkGrounds[0].MixedWith(dark, DarkWashShare));
    }

    /// <summary>The accent on the ground where it is hardest to read, which is often its own wash.</summary>
    public static double LeastContrast(Colour accent) =>
        Grounds.Append(Of(accent).Wash).Min(accent.ContrastWith);

    /// <summary>The accent itself where it can be read, else the lightest of its darker shades that can.</summary>
    public static Colour NearestReadable(Colour accent) => Nearest(accent, Black, colour => LeastContrast(colour) >= Needed);

    private static Colour Nearest(Colour from, Colour to, Func<Colour, bool> isEnough)
    {
        var share = 0.0;
        while (share < 1 && !isEnough(from.MixedWith(to, share)))
        {
            share += Step;
        }

        return from.MixedWith(to, Math.Min(share, 1));
    }
}
