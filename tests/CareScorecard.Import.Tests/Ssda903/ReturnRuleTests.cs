using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using static CareScorecard.Import.Tests.Ssda903.ReturnTables;

namespace CareScorecard.Import.Tests.Ssda903;

/// <summary>Each fault of a return, planted in an otherwise good one: where it is told, and what is drawn all the same.</summary>
public sealed class ReturnRuleTests
{
    /// <summary>Row 2 of every Episodes table here: a child against whom nothing can be said, and who tells the year.</summary>
    private const string Good = "Y,01/05/2023,S,C2,U4,PR1,20/03/2024,E4A";

    private static readonly SourceFile Born = Header("Y,2,01/01/2010,WBRI,,,", "A,1,29/02/2012,MWBC,,,");

    [Fact]
    public void A_good_return_has_no_fault()
    {
        var result = Read(Born, Episodes(Good, "A,10/05/2023,S,C1,U4,PR1,15/08/2023,X1", "A,15/08/2023,U,C2,U1,PR1,,"), Reviews("A,29/02/2012,30/05/2023,PN3"));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.True(result.CanSave);
    }

    [Theory]
    [InlineData("stop RET-001 3A", ",10/05/2023,S,C1,U4,PR1,,")]
    [InlineData("stop EPI-001 3B", "A,31/06/2023,S,C1,U4,PR1,,")]
    [InlineData("stop EPI-002 3H", "A,10/05/2023,S,C1,U4,PR1,09/05/2023,E8")]
    [InlineData("stop EPI-003 3B", "A,10/05/2023,S,C1,U4,PR1,,", "A,10/05/2023,S,C2,U4,PR1,,")]
    [InlineData("stop EPI-004 3B", "A,28/02/2012,S,C1,U4,PR1,01/03/2012,E8")]
    [InlineData("stop EPI-005 3H", "A,10/05/2023,S,C1,U4,PR1,02/06/2023,E8", "A,01/06/2023,S,C1,U4,PR1,,")]
    [InlineData("stop EPI-005 3H", "A,10/05/2023,S,C1,U4,PR1,,", "A,01/06/2023,S,C1,U4,PR1,01/07/2023,E8")]
    [InlineData("stop EPI-006 3H", "A,10/05/2023,S,C1,U4,PR1,,", "A,01/06/2023,S,C1,U4,PR1,,")]
    [InlineData("stop EPI-007 3A", "B,10/05/2023,S,C1,U4,PR1,,")]
    [InlineData("warn EPI-101 3C", "A,10/05/2022,P,C1,U4,PR1,,")]
    [InlineData("warn EPI-102 3C", "A,10/05/2023,P,C1,U4,PR1,,")]
    [InlineData("warn EPI-102 4C", "A,10/05/2023,S,C1,U4,PR1,01/06/2023,E8", "A,01/06/2023,P,C1,U4,PR1,,")]
    [InlineData("warn EPI-103 3I", "A,10/05/2023,S,C1,U4,PR1,,X1")]
    [InlineData("warn EPI-104 3I", "A,10/05/2023,S,C1,U4,PR1,01/06/2023,")]
    [InlineData("warn EPI-105 3H", "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,02/06/2023,P,C1,U4,PR1,,")]
    [InlineData("warn EPI-106 3I", "A,10/05/2023,S,C1,U4,PR1,31/03/2024,X1")]
    [InlineData("warn EPI-107 3I", "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,01/06/2023,S,C1,U4,PR1,,")]
    [InlineData("warn EPI-108 4F", "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,01/06/2023,L,C2,U5,PR1,,")]
    [InlineData("warn EPI-109 3H", "A,10/05/2023,S,C1,U4,PR1,02/06/2023,X1", "A,01/06/2023,P,C1,U4,PR1,,")]
    [InlineData("warn EPI-109 3H", "A,10/05/2023,S,C1,U4,PR1,,", "A,01/06/2023,P,C1,U4,PR1,,")]
    [InlineData("warn VAL-002 3D", "A,10/05/2023,S,C9,U4,PR1,,")]
    [InlineData("warn VAL-002 3F", "A,10/05/2023,S,C2,Z9,PR1,,")]
    public void Each_fault_of_an_episode_is_told_where_it_stands(string problem, params string[] episodes)
    {
        var result = Read(Born, Episodes([Good, .. episodes]));

        Assert.Equal([problem], result.Where(Severity.Stop, Severity.Warn));
    }

    [Theory]
    [InlineData("warn EPI-110 3H", "A,10/05/2023,S,C1,U4,PR1,01/04/2024,E8")]
    [InlineData("warn EPI-110 3B", "A,01/04/2024,S,C1,U4,PR1,,")]
    public void A_lone_date_after_the_return_is_told_and_does_not_make_it_the_return_of_another_year(string problem, string episode)
    {
        var many = Enumerable.Range(0, 12).Select(i => $"Y{i},01/05/2023,S,C2,U4,PR1,20/03/2024,E4A").ToList();

        var result = Read(Header(["A,1,29/02/2012,MWBC,,,", "Y,2,01/01/2010,WBRI,,,", .. many.Select((_, i) => $"Y{i},1,01/01/2010,WBRI,,,")]), Episodes([Good, episode, .. many]));

        Assert.Equal([problem], result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal("2024-03", result.Month.ToString());
    }

    [Theory]
    [InlineData("2023-05-10 now C1 N1 U4 PR1 since 2023-05-10", "2023-05-10 now U4 PR1", "A,10/05/2023,S,C1,U4,PR1,,E8")]
    [InlineData("2023-05-10 2023-06-01 C1 N1 U4 PR1 since 2023-05-10", "2023-05-10 2023-06-01 U4 PR1", "A,10/05/2023,S,C1,U4,PR1,01/06/2023,")]
    [InlineData("2023-05-10 now C1 N1 K2 PR4 since 2023-06-02", "2023-05-10 2023-06-01 U4 PR1; 2023-06-02 now K2 PR4",
        "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,02/06/2023,P,C1,K2,PR4,,")]
    [InlineData("2023-05-10 now C1 N1 K2 PR4 since 2023-06-01", "2023-05-10 2023-06-01 U4 PR1; 2023-06-01 now K2 PR4",
        "A,10/05/2023,S,C1,U4,PR1,09/06/2023,X1", "A,01/06/2023,P,C1,K2,PR4,,")]
    [InlineData("2023-05-10 now C1 N1 since now", "2023-05-10 2024-02-01 U4 PR1", "A,10/05/2023,S,C1,U4,PR1,01/02/2024,X1")]
    [InlineData("2023-05-10 2023-06-01 C1 N1 U4 PR1 since 2023-05-10; 2023-06-10 now C1 N1 K2 PR4 since 2023-06-10", "2023-05-10 2023-06-01 U4 PR1; 2023-06-10 now K2 PR4",
        "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,10/06/2023,S,C1,K2,PR4,,")]
    [InlineData("2023-05-10 now C2 N1 U5 PR1 since 2023-05-10", "2023-05-10 2023-06-01 U4 PR1; 2023-06-01 now U5 PR1 same carer",
        "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,01/06/2023,L,C2,U5,PR1,,")]
    [InlineData("2023-05-10 now C1 N1 K2 PR4 since 2023-06-01", "2023-05-10 2023-06-01 U4 PR1; 2023-06-01 now K2 PR4",
        "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,01/06/2023,Q,C1,K2,PR4,,")]
    public void What_a_warning_says_is_what_is_drawn(string periods, string stays, params string[] episodes)
    {
        var records = Read(Born, Episodes([Good, .. episodes])).Records!;

        Assert.Equal(periods.Split("; "), records.PeriodsOf("A"));
        Assert.Equal(stays.Split("; "), records.StaysOf("A"));
    }

    [Fact]
    public void A_stop_says_what_is_wrong_where_and_how_to_mend_it()
    {
        var stop = Read(Born, Episodes(Good, "A,10/05/2023,S,C1,U4,PR1,01/06/2023,X1", "A,01/06/2023,P,C1,K2,PR4,02/07/2023,E8", "A,01/07/2023,S,C1,K2,PR4,,"))
            .Problems.First(problem => problem.Severity == Severity.Stop);

        Assert.Equal(
            new Problem(
                "EPI-005",
                Severity.Stop,
                new SourceCell("episodes.csv", null, 3, "H", "DEC"),
                "01/06/2023",
                "Row 3: the period of care from 10 May 2023 ended 2 July 2023 (row 4), but another one of the same child started 1 July 2023 (row 5).",
                "Correct the day on which the earlier period ended, or leave its rows out.",
                CanLeaveOut: true,
                Child: "A")
            {
                Field = Fields.Children.CareEnded,
                Kind = RecordKind.Children,
            },
            stop);
    }

    [Fact]
    public void A_child_who_is_not_in_the_header_has_the_date_of_birth_of_another_table()
    {
        var result = Read(Born, Episodes(Good, "B,10/05/2023,S,C1,U4,PR1,,"), Reviews("B,29/02/2012,30/05/2023,PN3"));

        Assert.Equal(["warn EPI-112 3A"], result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(new DateOnly(2012, 2, 29), result.Records!.Periods[1].BornOn);
    }

    [Fact]
    public void Dates_of_birth_that_differ_are_told_and_the_header_counts()
    {
        var result = Read(Born, Episodes(Good, "A,10/05/2023,S,C1,U4,PR1,,"), Reviews("A,28/02/2012,30/05/2023,PN3"), Uasc("A,1,01/03/2012,01/03/2030"));

        Assert.Equal(["warn RET-101 2B", "warn RET-101 2C"], result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(new DateOnly(2012, 2, 29), result.Records!.Periods[1].BornOn);
    }

    [Fact]
    public void A_child_twice_in_the_header_is_read_from_the_later_row()
    {
        var result = Read(Header("Y,2,01/01/2010,WBRI,,,", "Y,1,01/01/2010,WBRI,,,"), Episodes(Good));

        Assert.Equal(["warn RET-102 2A"], result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(Domain.Children.Sex.Male, result.Records!.Periods.Single().Sex);
    }

    [Fact]
    public void Reviews_and_missing_episodes_after_the_return_are_told()
    {
        var result = Read(Born, Episodes(Good), Reviews("Y,01/01/2010,01/04/2024,PN3", "Y,01/01/2010,,PN3"), Missing("Y,01/01/2010,M,01/04/2024,", "Y,01/01/2010,Q,01/03/2024,"));

        Assert.Equal(["warn RET-103 2C", "stop REV-002 3C", "warn RET-103 2D", "warn VAL-002 3C"], result.Where(Severity.Stop, Severity.Warn));
    }

    [Fact]
    public void Without_any_date_of_birth_the_whole_return_stops_once()
    {
        var result = Read(Episodes(Good, "A,10/05/2023,S,C1,U4,PR1,,"));

        Assert.Equal(["stop RET-011"], result.Where(Severity.Stop));
        Assert.False(Reads.Read(new ReadRequest { Files = [Episodes(Good)], LeaveOutStops = true }).CanSave);
    }

    [Fact]
    public void Tables_of_two_councils_stop()
    {
        var result = Read(Born, Table("episodes.csv", "LA,YEAR,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC",
            "Anytown,2024,Y,2023-05-01,S,C2,N1,U4,PR1,2024-03-20,E4A", "ANYTOWN ,2024,A,2023-05-01,S,C2,N1,U4,PR1,,", "Otherton,2024,A,2023-06-01,P,C2,N1,U4,PR1,,"));

        Assert.Contains("stop RET-010", result.Where(Severity.Stop));
        Assert.False(result.CanSave);
    }

    [Theory]
    [InlineData("2023-03", "stop MON-007")]
    [InlineData("2024-04", "stop MON-007")]
    [InlineData("2024-03", null)]
    public void A_month_that_the_return_does_not_cover_stops(string month, string? stop)
    {
        var result = Reads.Month(month, Born, Episodes(Good));

        Assert.Equal(stop is null ? [] : [stop], result.Where(Severity.Stop));
    }

    [Fact]
    public void A_table_without_a_column_that_it_needs_stops_and_other_tables_are_read()
    {
        var result = Read(Born, Table("episodes.csv", "CHILD,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC", "Y,S,C2,N1,U4,PR1,20/03/2024,E4A"), Reviews("Y,01/01/2010,01/03/2024,PN3"));

        Assert.Contains("stop LAY-001", result.Where(Severity.Stop));
        Assert.Equal("episodes.csv has no column \"DECOM\" (Children), without which its rows cannot be read.",
            result.Problems.Single(problem => problem.Code == "LAY-001").Message);
    }

    [Fact]
    public void Children_without_an_episode_are_counted_and_their_rows_set_aside()
    {
        var result = Read(Born, Episodes(Good), Reviews("B,01/01/2010,01/03/2024,PN3", "B,01/01/2010,01/02/2024,PN3"), CareLeavers("A,29/02/2012,YES,F1,B1"));

        var note = Assert.Single(result.Problems, problem => problem.Code == "RET-201");
        Assert.Equal("1 child in Reviews has no episode in the return: 2 rows are not used.", note.Message);
    }

    [Fact]
    public void Tables_that_the_scorecard_does_not_use_are_recognised_and_set_aside()
    {
        var result = Read(Born, Episodes(Good), Table("dolo.csv", "CHILD,DOB,DOLO_START,DOLO_END", "Y,01/01/2010,01/06/2023,"),
            Table("prev.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "Y,01/01/2010,Z1,,"));

        Assert.Equal([("dolo.csv", "LAY-006"), ("prev.csv", "LAY-006")],
            result.Problems.Where(problem => problem.Code == "LAY-006").Select(problem => (problem.At.File, problem.Code)));
        Assert.Equal(new RowCounts(3, 3, 0), result.Rows);
    }

    private static ReadResult Read(params SourceFile[] files) => Reads.Read(new ReadRequest { Files = files });
}
