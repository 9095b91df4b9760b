using CareScorecard.Domain.Finding;
using Xunit;

namespace CareScorecard.Domain.Tests.Finding;

public sealed class MonthMentionTests
{
    [Theory]
    [InlineData("Oct 2026", 2026, 10, "")]
    [InlineData("oct26", 2026, 10, "")]
    [InlineData("October", null, 10, "")]
    [InlineData("2026-10", 2026, 10, "")]
    [InlineData("10/2026", 2026, 10, "")]
    [InlineData("31/10/2026", 2026, 10, "")]
    [InlineData("31 October 2026", 2026, 10, "")]
    [InlineData("2026", 2026, null, "")]
    [InlineData("LAC reviews Sept '25", 2025, 9, "LAC reviews ")]
    [InlineData("Febuary 2026", 2026, 2, "")]
    [InlineData("Ocotber", null, 10, "")]
    [InlineData("visits in march", null, 3, "visits in ")]
    [InlineData("may", null, 5, "")]
    public void A_month_is_read_however_it_is_written(string text, int? year, int? month, string rest) =>
        Assert.Equal((new MonthMention(year, month), rest), MonthMention.In(text, _ => false));

    [Theory]
    [InlineData("")]
    [InlineData("LAC reviews")]
    [InlineData("3+ placements")]
    [InlineData("1999-10")]
    [InlineData("mayor")]
    [InlineData("octopus")]
    public void Other_words_are_no_month(string text) => Assert.Equal((null, text), MonthMention.In(text, _ => false));

    [Fact]
    public void A_word_that_means_something_is_no_misspelled_month() =>
        Assert.Equal((null, "match"), MonthMention.In("match", word => word == "match"));
}
