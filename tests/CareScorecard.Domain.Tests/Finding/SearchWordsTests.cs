using CareScorecard.Domain.Finding;
using Xunit;

namespace CareScorecard.Domain.Tests.Finding;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Children's homes", "child home")]
    [InlineData("IHA/RHA", "iha rha")]
    [InlineData("3+ placements", "3 placement")]
    [InlineData("Three or more homes", "3 or more home")]
    [InlineData("Inquiries, churches and boxes", "inquiry church and box")]
    [InlineData("status of class analysis", "status of class analysis")]
    [InlineData("Café  —  young people", "cafe young person")]
    [InlineData("", "")]
    public void A_text_becomes_words_in_one_form(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void No_text_has_no_words() => Assert.Empty(SearchWords.Of(null));

    [Theory]
    [InlineData("asessment", "assessment", true)]
    [InlineData("reveiw", "review", true)]
    [InlineData("visitt", "visit", true)]
    [InlineData("stabelity", "stability", true)]
    [InlineData("review", "review", true)]
    [InlineData("home", "some", false)]
    [InlineData("visit", "visited", false)]
    [InlineData("stable", "table", true)]
    [InlineData("adoptor", "adapter", false)]
    public void Long_words_that_differ_by_one_slip_are_near(string one, string other, bool near)
    {
        Assert.Equal(near, SearchWords.AreNear(one, other));
        Assert.Equal(near, SearchWords.AreNear(other, one));
    }
}
