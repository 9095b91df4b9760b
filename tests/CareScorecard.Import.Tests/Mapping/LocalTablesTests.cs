using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Mapping;

namespace CareScorecard.Import.Tests.Mapping;

public sealed class LocalTablesTests
{
    private static readonly TableKnowledge Known = new(new HashSet<string> { "A1", "B2", "C3" }, new HashSet<string> { "L7", "L8" }, []);

    [Fact]
    public void Columns_are_suggested_by_heading_and_content_with_a_reason()
    {
        var look = Look(
            "Virtual school\r\n\r\nPupil,Mosaic no,Date of latest PEP,Attendance %,SEND,Next PEP due,Notes\r\n"
            + "1,a1,15/09/2026,93.5,EHCP,01/03/2027,x\r\n2,B2,16/09/2026,88,None,,\r\n3,X9,,90,SEN support,,y\r\n");

        Assert.Equal((3, 3, RecordKind.Children), (look.HeaderRow, look.Rows, look.Kind));
        Assert.Equal(
            [
                "Pupil: ",
                "Mosaic no: Child ID - 2 of 3 values are ids of children of this month.",
                "Date of latest PEP: Last PEP - The heading is like \"Last PEP\", and all 2 values are dates.",
                "Attendance %: Attendance % - The heading is that of our own template.",
                "SEND: SEN - The heading is like \"SEN\", and all 3 values are known.",
                "Next PEP due: ",
                "Notes: ",
            ],
            look.Columns.Select(column => $"{column.Heading}: {Words(column, look.Kind)}"));
        Assert.Equal(["15/09/2026", "16/09/2026"], look.Columns[2].Samples);
    }

    [Fact]
    public void What_a_column_holds_is_enough_where_no_other_column_has_such_codes()
    {
        var look = Look("Ref,Col5,Col6\r\nA1,U4,C2\r\nB2,K2 Children's home,V2\r\nC3,U1,C1\r\n");

        Assert.Equal(
            ["Child ID - all 3 values are ids of children of this month.", "Placement type - It holds the codes of Placement type: all 3 values.", "Legal status - It holds the codes of Legal status: all 3 values."],
            look.Columns.Select(column => Words(column, look.Kind)));
    }

    [Fact]
    public void Ids_of_care_leavers_make_it_a_table_of_care_leavers()
    {
        var look = Look("Person ref,Suitability,In touch\r\nL7,Suitable,Yes\r\nL8,Unsuitable,No\r\n");

        Assert.Equal(RecordKind.CareLeavers, look.Kind);
        Assert.Equal([Fields.CareLeavers.YoungPersonId, Fields.CareLeavers.Suitability, Fields.CareLeavers.InTouch], look.Columns.Select(column => column.For(look.Kind)?.Field));
    }

    [Fact]
    public void What_was_said_of_another_table_is_remembered()
    {
        var said = new ColumnMapping("School list", RecordKind.Children, [new("Ref", Fields.Children.ChildId), new("Mtg", Fields.Children.LastEducationPlan)]);
        var knowledge = Known with { Mappings = [said] };

        var look = LocalTables.Look(Request("Ref,Mtg,Other\r\nA1,15/09/2026,1\r\n"), "school.csv", "school.csv", null, knowledge, CancellationToken.None)!;

        Assert.Equal("Last PEP - In the saved table \"School list\" this heading is Last PEP.", Words(look.Columns[1], look.Kind));
    }

    [Fact]
    public void A_heading_row_can_be_said_by_hand_and_a_sheet_without_headings_is_none()
    {
        var request = Request("1,2,3\r\nA1,U4,x\r\nRef,Home,z\r\nB2,U4,y\r\n");

        var said = LocalTables.Look(request, "school.csv", "school.csv", 3, Known, CancellationToken.None);

        Assert.Equal(["Ref", "Home", "z"], said!.Columns.Select(column => column.Heading));
        Assert.Null(LocalTables.Look(Request("1,2\r\n3,4\r\n"), "school.csv", "school.csv", null, Known, CancellationToken.None));
        Assert.Null(LocalTables.Look(request, "school.csv", "other sheet", null, Known, CancellationToken.None)?.Columns.FirstOrDefault(column => column.Heading == "none"));
    }

    private static string Words(LocalColumn column, RecordKind kind) =>
        column.For(kind) is { } suggestion ? $"{suggestion.Field.Name} - {suggestion.Reason}" : "";

    private static LocalTable Look(string csv) => LocalTables.Look(Request(csv), "school.csv", "school.csv", null, Known, CancellationToken.None)!;

    private static ReadRequest Request(string csv) => new() { Files = [Workbook.Csv(csv, name: "school.csv")] };
}
