using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using Xunit;

namespace CareScorecard.Domain.Tests.Catalogue;

public sealed class CatalogueTests
{
    [Fact]
    public void Every_indicator_is_as_published_and_in_the_published_order()
    {
        var published = PublishedIndicator.ReadAll();

        var declared = Domain.Indicators.Catalogue.All
            .Select(indicator => PublishedIndicator.Of(indicator.Definition));

        Assert.Equal(published, declared);
    }

    [Fact]
    public void Every_definition_says_who_counts_who_passes_and_what_it_needs()
    {
        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            var definition = indicator.Definition;
            Assert.NotEmpty(definition.WhoCounts);
            Assert.NotEmpty(definition.WhoPasses);
            Assert.NotEmpty(definition.Needs);
            Assert.All(definition.NeedsOneOf, Assert.NotEmpty);
            Assert.InRange(definition.WindowMonths, 1, 24);
            Assert.InRange(definition.LeaverMonths, 0, 12);
        });
    }

    [Fact]
    public void Words_for_the_board_have_no_codes_and_no_abbreviations()
    {
        string[] jargon = ["CLA", "LAC", "CiC", "IRO", "PEP", "UASC", "SGO", "CAO", "cohort", "denominator", "E41", "P1", "SSDA"];

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            var definition = indicator.Definition;
            var words = string.Join(' ', definition.WhoCounts, definition.WhoPasses, definition.Note);
            Assert.DoesNotContain(jargon, word => words.Split(' ', ',', '.', ';', '(', ')').Contains(word));
        });
    }

    [Fact]
    public void Default_targets_apply_from_the_first_month_that_can_be_reported()
    {
        var targets = Domain.Indicators.Catalogue.All
            .Select(indicator => indicator.Definition.DefaultTarget)
            .OfType<Domain.Targets.Target>()
            .ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Equal(new ReportingMonth(2000, 1), target.From));
    }

    [Fact]
    public void Counts_are_shown_without_a_point_and_three_small_figures_with_two_places()
    {
        var places = Domain.Indicators.Catalogue.All
            .ToLookup(indicator => indicator.Definition.Decimals, indicator => indicator.Definition);

        Assert.All(places[0], definition => Assert.True(definition.Unit is Unit.Count or Unit.Days));
        Assert.DoesNotContain(places[1], definition => definition.Unit is Unit.Count or Unit.Days);
        Assert.Equal(
            ["placed-with-parents-on-order", "starts-per-leaver", "unaccompanied-of-population"],
            places[2].Select(definition => definition.Id).Order());
    }

    [Fact]
    public void Every_needed_field_is_a_field_of_the_product()
    {
        var known = Enum.GetValues<RecordKind>().SelectMany(Fields.Of).ToHashSet();

        Assert.All(Domain.Indicators.Catalogue.All, indicator =>
        {
            Assert.Subset(known, indicator.Definition.Needs.ToHashSet());
            Assert.Subset(known, indicator.Definition.NeedsOneOf.SelectMany(group => group).ToHashSet());
        });
    }

    [Theory]
    [InlineData("one-placement")]
    [InlineData("One-Placement")]
    public void An_indicator_is_found_by_its_id_whatever_the_letter_case(string id)
    {
        Assert.Equal("one-placement", Domain.Indicators.Catalogue.Find(id)?.Definition.Id);
    }
}
