using CareScorecard.Domain.Councils;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CareScorecard.Domain.Tests.Councils;

public class AccentPaletteTests
{
    private static readonly Colour White = Parse("#ffffff");

    [Theory]
    [InlineData("#0b5566", "#0b5566")]
    [InlineData(" 0B5566 ", "#0b5566")]
    [InlineData("#000000", "#000000")]
    public void A_colour_is_six_digits(string text, string colour) => Assert.Equal(colour, Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("teal")]
    [InlineData("#0b5")]
    [InlineData("#0b55667")]
    [InlineData("#0b 566")]
    [InlineData("-b55660")]
    public void Anything_else_is_none(string? text) => Assert.False(Colour.TryParse(text, out _));

    /// <summary>Published pairs: black, the greys at the edge of 4.5 to 1, pure red, green and blue.</summary>
    [Theory]
    [InlineData("#000000", 21.00)]
    [InlineData("#ffffff", 1.00)]
    [InlineData("#767676", 4.54)]
    [InlineData("#777777", 4.48)]
    [InlineData("#ff0000", 4.00)]
    [InlineData("#00ff00", 1.37)]
    [InlineData("#0000ff", 8.59)]
    public void Contrast_with_white_is_as_published(string colour, double ratio)
    {
        Assert.Equal(ratio, Parse(colour).ContrastWith(White), 2);
        Assert.Equal(ratio, White.ContrastWith(Parse(colour)), 2);
    }

    [Fact]
    public void Every_shade_that_is_named_can_be_read_and_a_readable_accent_is_left_alone() =>
        Check(accent =>
        {
            var nearest = AccentPalette.NearestReadable(accent);
            return AccentPalette.LeastContrast(nearest) >= AccentPalette.Needed
                && (AccentPalette.LeastContrast(accent) < AccentPalette.Needed || nearest == accent);
        });

    [Fact]
    public void On_dark_ground_every_accent_can_be_read_on_paper_what_is_raised_and_its_wash() =>
        Check(accent =>
        {
            var palette = AccentPalette.Of(accent);
            return AccentPalette.DarkGrounds.Append(palette.DarkWash).All(ground => palette.DarkAccent.ContrastWith(ground) >= AccentPalette.Needed);
        });

    [Fact]
    public void What_is_under_the_pointer_is_never_harder_to_read() =>
        Check(accent =>
        {
            var palette = AccentPalette.Of(AccentPalette.NearestReadable(accent));
            return palette.Strong.ContrastWith(AccentPalette.Grounds[0]) >= palette.Accent.ContrastWith(AccentPalette.Grounds[0])
                && palette.DarkStrong.ContrastWith(AccentPalette.DarkGrounds[0]) >= palette.DarkAccent.ContrastWith(AccentPalette.DarkGrounds[0]);
        });

    private static void Check(Func<Colour, bool> holds) =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(byte Red, byte Green, byte Blue)>(),
            channels => holds(new Colour(channels.Red, channels.Green, channels.Blue))).QuickCheckThrowOnFailure();

    private static Colour Parse(string text) => Colour.TryParse(text, out var colour) ? colour : throw new FormatException(text);
}
