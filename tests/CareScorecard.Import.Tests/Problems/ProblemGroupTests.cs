using CareScorecard.Domain.Loads;
using CareScorecard.Import.Problems;

namespace CareScorecard.Import.Tests.Problems;

public sealed class ProblemGroupTests
{
    private static readonly Problem BadDate = Make("VAL-001", Severity.Warn, "Children", 4, "H", "Care started ", "A1");
    private static readonly Problem OtherBadDate = Make("VAL-001", Severity.Warn, "Children", 9, "H", "Care started ", "A2");
    private static readonly Problem OfAnotherColumn = Make("VAL-001", Severity.Warn, "Children", 9, "I", "Care ended", "A2");
    private static readonly Problem Stop = Make("CHD-003", Severity.Stop, "Children", 4, "D", "Date of birth", "a 1");
    private static readonly Problem OfAReview = Make("REV-101", Severity.Warn, "Reviews", 2, "B", "Review date", "A1");
    private static readonly Problem OfTheFile = new("FIL-003", Severity.Stop, new SourceCell("a.csv"), null, "a.csv is empty.", "Export it again.");

    private static readonly IReadOnlyList<Problem> All = [BadDate, OtherBadDate, OfAnotherColumn, Stop, OfAReview, OfTheFile];

    [Fact]
    public void One_cause_is_one_rule_in_one_column_of_one_sheet_and_the_gravest_comes_first()
    {
        Assert.Equal(
            [
                ("Words of CHD-003", 1),
                ("a.csv is empty.", 1),
                ("A cell of a date column is not a date: 2 in Children, column H (Care started).", 2),
                ("Words of REV-101", 1),
                ("Words of VAL-001", 1),
            ],
            ProblemGroup.ByCause(All).Select(group => (group.Title, group.Problems.Count)));
    }

    [Fact]
    public void All_problems_of_one_child_stand_together_whatever_the_sheet_and_the_form_of_the_id()
    {
        var children = ProblemGroup.ByChild(All);

        Assert.Equal(["A1", "A2"], children.Select(group => group.Title));
        Assert.Equal([BadDate, Stop, OfAReview], children[0].Problems);
        Assert.Equal((Severity.Stop, 1, 2), (children[0].Severity, children[0].Stops, children[0].Warnings));
        Assert.Equal([OtherBadDate, OfAnotherColumn], children[1].Problems);
    }

    [Fact]
    public void Sheets_stand_in_the_order_of_the_files()
    {
        Assert.Equal(
            [("Children", 4), ("Reviews", 1), ("a.csv", 1)],
            ProblemGroup.BySheet(All).Select(group => (group.Title, group.Problems.Count)));
    }

    [Fact]
    public void A_filter_lets_through_what_fits_all_that_it_says()
    {
        Assert.Equal(All, All.Where(new ProblemFilter().Lets));
        Assert.Equal([BadDate, Stop, OfAReview], All.Where(new ProblemFilter { Child = "a1 " }.Lets));
        Assert.Equal([BadDate, OtherBadDate, OfAnotherColumn, OfAReview], All.Where(new ProblemFilter { Severity = Severity.Warn }.Lets));
        Assert.Equal([OfTheFile], All.Where(new ProblemFilter { Sheet = "" }.Lets));
        Assert.Equal([OfAnotherColumn], All.Where(new ProblemFilter { Code = "VAL-001", Text = "care ENDED" }.Lets));
        Assert.DoesNotContain(All, new ProblemFilter { File = "b.xlsx" }.Lets);
    }

    [Fact]
    public void Mended_files_say_what_is_solved_what_is_new_and_what_remains()
    {
        var moved = BadDate with { At = BadDate.At with { File = "mended.xlsx", Row = 7, Column = "J", Header = "CARE STARTED" }, Child = "A 1" };
        var again = OtherBadDate with { Child = "A3" };

        var compared = ProblemComparison.Of([BadDate, OtherBadDate, Stop, OfTheFile], [moved, again, OfTheFile]);

        Assert.Equal([OtherBadDate, Stop], compared.Solved);
        Assert.Equal([again], compared.New);
        Assert.Equal([moved, OfTheFile], compared.Remaining);
    }

    [Fact]
    public void Of_several_problems_that_are_alike_each_is_solved_by_itself()
    {
        var second = BadDate with { At = BadDate.At with { Row = 5 } };

        var compared = ProblemComparison.Of([BadDate, second], [BadDate with { At = BadDate.At with { Row = 3 } }]);

        Assert.Equal([second], compared.Solved);
        Assert.Empty(compared.New);
        Assert.Single(compared.Remaining);
    }

    private static Problem Make(string code, Severity severity, string sheet, int row, string column, string header, string child) =>
        new(code, severity, new SourceCell("a.xlsx", sheet, row, column, header), "x", $"Words of {code}", "Mend it.", Child: child);
}
