using CareScorecard.Domain.Finding;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Publishing;
using Xunit;

namespace CareScorecard.Domain.Tests.Finding;

/// <summary>What people type, and what they look for.</summary>
public sealed class JargonTests
{
    private static readonly WordIndex<IndicatorDefinition> Index = new(
        CareScorecard.Domain.Indicators.Catalogue.All.Select(indicator => (indicator.Definition, Jargon.Of(indicator.Definition, JudgementWords.Of(indicator.Definition.Theme)))));

    [Theory]
    [InlineData("LAC reviews", "reviews-on-time")]
    [InlineData("CLA reviews on time", "reviews-on-time")]
    [InlineData("late reviews", "reviews-on-time")]
    [InlineData("IRO", "iro-caseload")]
    [InlineData("IROs", "iro-caseload")]
    [InlineData("IRO caseloads", "iro-caseload")]
    [InlineData("PEP", "pep-up-to-date")]
    [InlineData("personal education plans", "pep-up-to-date")]
    [InlineData("initial PEP", "pep-initial-on-time")]
    [InlineData("SDQ", "sdq-completed")]
    [InlineData("strengths and difficulties", "sdq-completed")]
    [InlineData("NEET", "care-leavers-eet-17-18")]
    [InlineData("NEET 19", "care-leavers-eet-19-21")]
    [InlineData("UASC", "unaccompanied-share")]
    [InlineData("IHA", "initial-health-on-time")]
    [InlineData("RHA", "health-assessment")]
    [InlineData("annual health assessment", "health-assessment")]
    [InlineData("health asessments", "health-assessment")]
    [InlineData("3+ placements", "three-or-more-placements")]
    [InlineData("three or more homes", "three-or-more-placements")]
    [InlineData("3+ moves", "three-or-more-moves")]
    [InlineData("placement stability", "one-placement")]
    [InlineData("long term stability", "long-term-stability")]
    [InlineData("LAC", "children-in-care")]
    [InlineData("number of CLA", "children-in-care")]
    [InlineData("children in our care", "children-in-care")]
    [InlineData("rate per 10,000", "rate-per-10000")]
    [InlineData("children's homes", "in-childrens-homes")]
    [InlineData("kinship", "connected-carers")]
    [InlineData("out of area", "out-of-area")]
    [InlineData("SGO", "permanence-orders-month")]
    [InlineData("dentist", "dental-check")]
    [InlineData("vaccinations", "immunisations")]
    [InlineData("imunisations", "immunisations")]
    [InlineData("stat visits", "visits-statutory")]
    [InlineData("agency staff", "agency-share")]
    [InlineData("university", "care-leavers-higher-education")]
    [InlineData("exclusions", "permanent-exclusions")]
    [InlineData("missing", "missing-12-months")]
    [InlineData("personal advisor", "care-leavers-personal-adviser")]
    [InlineData("reviews-on-time", "reviews-on-time")]
    [InlineData("one home all year", "one-placement")]
    public void Jargon_and_slips_lead_to_the_measure_that_is_meant(string typed, string id) =>
        Assert.Equal(id, Index.Find(SearchWords.Of(typed))[0].Id);

    [Fact]
    public void Two_abbreviations_find_both() => Assert.Equal(
        ["health-assessment", "initial-health-on-time"],
        Index.Find(SearchWords.Of("IHA/RHA")).Take(2).Select(definition => definition.Id).Order());

    [Fact]
    public void Every_measure_is_found_first_by_its_own_title() => Assert.Empty(
        CareScorecard.Domain.Indicators.Catalogue.All.Select(indicator => indicator.Definition)
            .Where(definition => Index.Find(SearchWords.Of(definition.Title))[0].Id != definition.Id)
            .Select(definition => $"{definition.Id} is not found by \"{definition.Title}\""));

    [Theory]
    [InlineData("")]
    [InlineData("xyzzy")]
    [InlineData("the of and")]
    [InlineData("???")]
    public void Words_that_mean_nothing_find_nothing(string typed) => Assert.Empty(Index.Find(SearchWords.Of(typed)));

    [Fact]
    public void All_words_come_before_some() =>
        Assert.All(Index.Find(SearchWords.Of("care leavers suitable accommodation")), definition => Assert.StartsWith("care-leavers-suitable-home", definition.Id, StringComparison.Ordinal));
}
