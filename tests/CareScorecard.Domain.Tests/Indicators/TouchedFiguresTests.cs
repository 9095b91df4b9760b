using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using Xunit;

namespace CareScorecard.Domain.Tests.Indicators;

public sealed class TouchedFiguresTests
{
    [Fact]
    public void A_field_touches_the_figures_that_test_it()
    {
        Assert.Equal(["pep-up-to-date", "pep-initial-on-time"], Ids(TouchedFigures.By(Fields.Children.FirstEducationPlan, RecordKind.Children)));
        Assert.Equal(["school-attendance"], Ids(TouchedFigures.By(Fields.Children.Attendance, RecordKind.Children)));
        Assert.All(TouchedFigures.By(Fields.Children.DistanceFromHome, RecordKind.Placements), touched => Assert.Contains(Fields.Children.DistanceFromHome, touched.Needs));
    }

    [Fact]
    public void A_whole_row_touches_every_figure_that_counts_its_kind()
    {
        var byRow = Ids(TouchedFigures.By(null, RecordKind.Adoption));

        Assert.Equal(byRow, Ids(TouchedFigures.By(Fields.Adoption.ChildId, RecordKind.Adoption)));
        Assert.Contains("waiting-not-matched", byRow);
        Assert.DoesNotContain("children-in-care", byRow);
    }

    [Fact]
    public void A_whole_file_names_no_figure()
    {
        Assert.Empty(TouchedFigures.By(null, null));
    }

    [Fact]
    public void An_accepted_warning_stands_beside_the_figures_that_it_touches()
    {
        var plans = new AcceptedWarning("MON-102", "Last PEP", 1, "The virtual school is late") { Field = Fields.Children.LastEducationPlan, Kind = RecordKind.Children };
        var choices = new LoadChoices
        {
            Accepted = [plans, new AcceptedWarning("LVR-101", "Last contact", 2, "Typed ahead") { Field = Fields.CareLeavers.LastContact, Kind = RecordKind.CareLeavers }],
        };

        Assert.Equal([plans], TouchedFigures.WarningsOn(Domain.Indicators.Catalogue.Find("pep-up-to-date")!.Definition, choices));
        Assert.Empty(TouchedFigures.WarningsOn(Domain.Indicators.Catalogue.Find("children-in-care")!.Definition, choices));
    }

    private static IEnumerable<string> Ids(IReadOnlyList<IndicatorDefinition> definitions) => definitions.Select(definition => definition.Id);
}
