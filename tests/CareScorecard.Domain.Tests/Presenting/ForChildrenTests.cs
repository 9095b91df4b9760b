using CareScorecard.Domain.Presenting;
using Xunit;

namespace CareScorecard.Domain.Tests.Presenting;

public sealed class ForChildrenTests
{
    [Fact]
    public void Every_measure_says_what_it_means_in_one_short_sentence_without_a_number() => Assert.DoesNotContain(
        CareScorecard.Domain.Indicators.Catalogue.All.Select(indicator => indicator.Definition.Id),
        id => ForChildren.Of(id) is not { Length: > 20 and < 125 } words || !words.EndsWith('.') || words.Any(char.IsDigit));

    [Fact]
    public void A_council_says_itself_what_its_own_measures_mean() => Assert.Null(ForChildren.Of("council-own-measure"));
}
