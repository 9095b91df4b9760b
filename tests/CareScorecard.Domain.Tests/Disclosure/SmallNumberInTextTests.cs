using CareScorecard.Domain.Disclosure;
using Xunit;

namespace CareScorecard.Domain.Tests.Disclosure;

public sealed class SmallNumberInTextTests
{
    [Theory]
    [InlineData("This month 3 children moved home.", "3 children")]
    [InlineData("Only 1 child waits for a match.", "1 child")]
    [InlineData("Two children went missing.", "Two children")]
    [InlineData("4 young children were adopted.", "4 young children")]
    [InlineData("Moved out of the area (children: 5).", "children: 5")]
    [InlineData("A few children (2) have no plan.", "children (2")]
    public void A_small_number_beside_children_is_found(string text, string found)
    {
        Assert.Equal([found], SmallNumberInText.Find(text, new DisclosureThresholds()).Select(at => text.Substring(at.Offset, at.Length)));
    }

    [Theory]
    [InlineData("There are 428 children in our care.")]
    [InlineData("6 children moved home.")]
    [InlineData("0 children moved home.")]
    [InlineData("One in three children have moved.")]
    [InlineData("1 in 4 children is over 16.")]
    [InlineData("On average 2.5 children share a home.")]
    [InlineData("3% of children went missing, and 1,005 children did not.")]
    [InlineData("Our children (428 of them) live in 3 homes.")]
    [InlineData("A 3-year-old child is not named here.")]
    public void Other_numbers_are_let_pass(string text)
    {
        Assert.Empty(SmallNumberInText.Find(text, new DisclosureThresholds()));
    }

    [Fact]
    public void The_councils_threshold_says_what_is_small()
    {
        Assert.Single(SmallNumberInText.Find("7 children moved, and 8 children stayed.", new DisclosureThresholds(7)));
    }
}
