using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;

namespace CareScorecard.Import.Tests;

public sealed class AnnexALayoutTests
{
    private static readonly DateOnly Born = new(2015, 3, 9);
    private static readonly DateOnly Started = new(2020, 8, 5);

    private static object?[] Headings(SheetLayout list) => [.. list.Columns.Select(column => column.Heading)];

    private static object?[] Row(SheetLayout list, params (string Heading, object Value)[] cells) =>
        [.. list.Columns.Select(column => cells.FirstOrDefault(cell => cell.Heading == column.Heading.Trim()).Value)];

    [Fact]
    public void Ofsteds_own_form_has_a_title_above_its_headings()
    {
        var list = AnnexALayout.List8;
        var file = new Workbook()
            .Sheet("Front_Sheet", ["Annex A"], ["Name of authority", "Anytown"])
            .Sheet("List_8", [list.Title], Headings(list),
                Row(list, ("Child Unique ID", "A1"), ("Date of Birth", Born), ("Date Started to be Looked After", Started), ("Date Ceased to be Looked After", new DateOnly(2026, 9, 1)),
                    ("Age of Child (Years)", 11.7), ("Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))", "b) No")))
            .Save();

        var result = Reads.Month("2026-10", file);

        var child = Assert.Single(result.Records!.Periods);
        Assert.Equal((new DateOnly(2026, 9, 1), false), (child.CareEndedOn, child.UnaccompaniedAsylumSeeking));
        Assert.Equal((RecordKind.Children, 2), (result.Sheets[1].ReadAs, result.Sheets[1].HeaderRow));
        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
    }

    [Fact]
    public void The_care_leavers_of_2019_have_13_columns_and_those_of_now_17()
    {
        string[] since2019 = ["Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)", "Allocated Personal Advisor", "Latest Pathway Plan Review Date", "Latest Date of Contact"];
        var list = AnnexALayout.List9;
        var old = list with { Columns = [.. list.Columns.Where(column => !since2019.Contains(column.Heading))] };
        (string, object)[] cells = [("Child Unique ID", "L1"), ("Date of Birth", new DateOnly(2006, 1, 1)), ("Eligibility Category", "b) Former relevant child")];

        var before = Reads.Month("2026-10", new Workbook().Sheet("List 9", Headings(old), Row(old, cells)).Save());
        var now = Reads.Month("2026-10", new Workbook().Sheet("List 9", Headings(list), Row(list, cells)).Save());

        Assert.Equal((17, 13), (list.Columns.Count, old.Columns.Count));
        Assert.Equal(RecordKind.CareLeavers, Assert.Single(before.Sheets).ReadAs);
        Assert.DoesNotContain(Fields.CareLeavers.PersonalAdviser, before.Records!.Fields);
        Assert.Contains(Fields.CareLeavers.PersonalAdviser, now.Records!.Fields);
    }

    [Fact]
    public void An_age_that_disagrees_is_a_warning_and_the_age_of_a_month_later_is_not()
    {
        var list = AnnexALayout.List8;
        var file = new Workbook()
            .Sheet("Export of last week", Headings(list),
                Row(list, ("Child Unique ID", "A1"), ("Date of Birth", new DateOnly(2015, 11, 20)), ("Date Started to be Looked After", Started), ("Age of Child (Years)", 11)),
                Row(list, ("Child Unique ID", "A2"), ("Date of Birth", new DateOnly(2015, 11, 20)), ("Date Started to be Looked After", Started), ("Age of Child (Years)", 10.9)),
                Row(list, ("Child Unique ID", "A3"), ("Date of Birth", new DateOnly(2015, 11, 20)), ("Date Started to be Looked After", Started), ("Age of Child (Years)", 9)))
            .Save();

        Assert.Equal(["warn CHD-104 Export of last week!4E"], Reads.Month("2026-10", file).Where(Severity.Stop, Severity.Warn));
    }

    [Theory]
    [InlineData(10, null, 6)]
    [InlineData(9, null, 12)]
    [InlineData(10, "2026-04-30", 12)]
    public void Leavers_of_six_months_only_are_recognised(int leavers, string? earlier, int months)
    {
        var list = AnnexALayout.List8;
        var ended = Enumerable.Repeat(new DateOnly(2026, 5, 1), leavers).Concat(earlier is null ? [] : [DateOnly.Parse(earlier, null)]);
        var rows = ended.Select((day, i) => Row(list,
            ("Child Unique ID", $"A{i}"), ("Date of Birth", Born), ("Date Started to be Looked After", Started), ("Date Ceased to be Looked After", day)));

        var result = Reads.Month("2026-10", new Workbook().Sheet("List_8", [Headings(list), .. rows]).Save());

        Assert.Equal(months, result.Records!.LeaversCoverMonths);
    }

    [Fact]
    public void An_answer_about_a_second_period_is_compared_with_the_periods()
    {
        var list = AnnexALayout.List8;
        const string Second = "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)";
        var file = new Workbook().Sheet("List_8", Headings(list),
            Row(list, ("Child Unique ID", "A1"), ("Date of Birth", Born), ("Date Started to be Looked After", Started), ("Date Ceased to be Looked After", new DateOnly(2026, 3, 1)), (Second, "b) No")),
            Row(list, ("Child Unique ID", "A1"), ("Date of Birth", Born), ("Date Started to be Looked After", new DateOnly(2026, 7, 1)), (Second, "b) No"))).Save();

        Assert.Equal(["warn CHD-107 List_8!3J"], Reads.Month("2026-10", file).Where(Severity.Stop, Severity.Warn));
    }
}
