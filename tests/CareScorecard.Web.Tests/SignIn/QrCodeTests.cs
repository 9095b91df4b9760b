using CareScorecard.Web.SignIn;

namespace CareScorecard.Web.Tests.SignIn;

public sealed class QrCodeTests
{
    [Theory]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(84, 37)]
    [InlineData(122, 45)]
    [InlineData(213, 57)]
    public void A_code_is_as_small_as_its_text_allows(int letters, int size)
    {
        Assert.Equal(size, QrCode.Of(new string('a', letters))!.Size);
    }

    [Fact]
    public void A_text_that_is_too_long_has_no_picture() => Assert.Null(QrCode.Of(new string('a', 214)));

    [Theory]
    [InlineData("otpauth://totp/CareScorecard:rosa.field%40anytown.example?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=CareScorecard&digits=6")]
    [InlineData("a")]
    public void A_reader_finds_the_text_again(string text) => Assert.Equal(text, QrReader.Read(QrCode.Of(text)!));
}
