using CareScorecard.Web.Uploading;

namespace CareScorecard.Web.Tests.Uploading;

public class FileSizeTests
{
    [Theory]
    [InlineData(0, "1 KB")]
    [InlineData(18_432, "18 KB")]
    [InlineData(1_258_291, "1.2 MB")]
    [InlineData(171_966_464, "164 MB")]
    public void Sizes_are_said_as_people_read_them(long bytes, string words) => Assert.Equal(words, FileSize.ToWords(bytes));

    [Fact]
    public void A_file_over_the_limit_says_how_to_make_it_smaller() =>
        Assert.Equal(
            "big.xlsx is 164 MB. The most we can take is 100 MB. Remove pictures, or save it as .csv.",
            FileSize.TooLarge("big.xlsx", 171_966_464, 100));
}
