using CareScorecard.Domain.Loads;
using CareScorecard.Web.Uploading;

namespace CareScorecard.Web.Tests.Uploading;

public class ProblemGroupTests
{
    [Fact]
    public void Problems_with_one_cause_stand_together_the_gravest_first()
    {
        Problem[] problems =
        [
            At("CHD-010", Severity.Note, 2, "B"),
            At("CHD-004", Severity.Warn, 97, "H"),
            At("CHD-004", Severity.Warn, 98, "H"),
            At("CHD-004", Severity.Warn, 99, "I"),
            At("CHD-001", Severity.Stop, 14, "A"),
        ];

        var groups = ProblemGroup.Of(problems);

        Assert.Equal(
            [("CHD-001", 1), ("CHD-004", 2), ("CHD-004", 1), ("CHD-010", 1)],
            groups.Select(group => (group.Code, group.Problems.Count)));
    }

    [Fact]
    public void Several_say_how_many_and_where_with_an_example()
    {
        var group = ProblemGroup.Of([At("CHD-004", Severity.Warn, 97, "H"), At("CHD-004", Severity.Warn, 98, "H")]).Single();

        Assert.Equal("2 problems of one kind in column H (Care started), sheet Children", group.Title);
        Assert.Equal("Row 97 is odd.", group.Example);
    }

    [Fact]
    public void One_speaks_for_itself()
    {
        var group = ProblemGroup.Of([At("CHD-004", Severity.Warn, 97, "H")]).Single();

        Assert.Equal("Row 97 is odd.", group.Title);
        Assert.Null(group.Example);
    }

    private static Problem At(string code, Severity severity, int row, string column) =>
        new(code, severity, new SourceCell("oct.xlsx", "Children", row, column, "Care started"), "benzin", $"Row {row} is odd.", "Mend it.");
}
