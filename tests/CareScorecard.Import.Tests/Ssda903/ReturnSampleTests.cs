using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Tests.Ssda903;

/// <summary>A whole return with random codes and many deliberate faults, its stopped rows left out on purpose.</summary>
public sealed class ReturnSampleTests
{
    private static readonly ReadRequest Request = new() { Files = ReturnSample.Files, LeaveOutStops = true };

    private static readonly Lazy<ReadResult> March = new(() => Reads.Read(Request));

    [Fact]
    public void The_last_month_of_the_year_is_read_unless_another_is_asked_for()
    {
        var result = March.Value;

        Assert.Equal(("2018-03", MonthSource.Dates), (result.Month.ToString(), result.MonthFrom!.Value));
        Assert.Equal("No month was given. The return covers April 2017 to March 2018: its last month is read.",
            Assert.Single(result.Problems, problem => problem.Code == "MON-003").Message);
        Assert.Equal("2017-04 2017-05 2017-06 2017-07 2017-08 2017-09 2017-10 2017-11 2017-12 2018-01 2018-02 2018-03", string.Join(' ', result.MonthsCovered));
        Assert.Equal(["ssda903"], result.Layouts);
    }

    [Fact]
    public void It_loads_once_its_stopped_rows_are_left_out()
    {
        var stopped = Reads.Read(Request with { LeaveOutStops = false });
        var result = March.Value;

        Assert.False(stopped.CanSave);
        Assert.True(result.CanSave);
        Assert.Equal(new RowCounts(23269, 23171, 98), result.Rows);
        Assert.Equal(2123, result.Records!.Periods.Select(period => period.Child).Distinct().Count());
        Assert.Equal((2174, 4181, 7540, 53),
            (result.Records.Periods.Count, result.Records.Placements.Count, result.Records.Reviews.Count, result.Records.CareLeavers.Count));
        Assert.Equal(12, result.Records.LeaversCoverMonths);
    }

    [Fact]
    public void Every_fault_is_listed()
    {
        var result = March.Value;

        Assert.Equal(
            [
                "Stop EPI-005 86",
                "Stop EPI-006 12",
                "Warn EPI-101 1805",
                "Warn EPI-103 1413",
                "Warn EPI-110 11",
                "Warn RET-103 5042",
                "Note LAY-004 17",
                "Note LAY-006 1",
                "Note LAY-009 2",
                "Note MON-003 1",
                "Note RET-201 8",
            ],
            result.Problems.GroupBy(problem => (problem.Severity, problem.Code)).OrderBy(cause => cause.Key)
                .Select(cause => $"{cause.Key.Severity} {cause.Key.Code} {cause.Count()}"));
        Assert.Equal(
            "312 523 624 664 665 681 744 749 750 789 807 873 901 902 919 1041 1042 1043 1074 1075 1245 1458 1459 1552 1553 1568 1606 1637 "
            + "1863 1895 1896 2008 2009 2018 2023 2024 2025 2193 2400 2401 2402 2435 2508 2509 2662 2681 2685 2686 2747 2793 2838 3030 3031 "
            + "3085 3091 3092 3104 3105 3106 3137 3310 3473 3517 3563 3564 3565 3673 3871 3872 4005 4024 4025 4026 4028 4039 4040 4041 4171 "
            + "4235 4236 4314 4411 4412 4413 4414 4415 4469 4523 4569 4570 4694 4868 4869 4871 4942 4943 5023 5024",
            string.Join(' ', result.Problems.Where(problem => problem.Severity == Severity.Stop).Select(problem => problem.At.Row)));
        Assert.All(result.Problems.Where(problem => problem.Severity == Severity.Stop), problem =>
            Assert.Equal(("episodes.csv", "H", "DEC", true), (problem.At.File, problem.At.Column, problem.At.Header, problem.CanLeaveOut)));
    }

    /// <summary>Drawn by hand from the rows of episodes.csv named beside each child.</summary>
    [Theory]

    // Rows 2, 3: the return begins in the middle of care; T keeps the carer, and the open episode has a reason that is not read.
    [InlineData("566910", "2016-02-15 now C2 N3 A3 PR3 since 2016-02-15", "2016-02-15 2017-08-14 T2 PR0 CLOSE; 2017-08-14 now A3 PR3 same carer")]

    // Row 2203: S, open, with a reason that is not read.
    [InlineData("68071", "2017-05-12 now E1 N5 P2 PR4 since 2017-05-12", "2017-05-12 now P2 PR4")]

    // Rows 203 to 206: S, two moves (P), and a change of legal status (L) that is no move.
    [InlineData("833966", "2015-02-02 now D1 N8 H5 PR5 since 2018-01-07",
        "2015-02-02 2017-06-01 U3 PR1 CREQO; 2017-06-01 2018-01-07 A5 PR1 LAREQ; 2018-01-07 now H5 PR5")]

    // Rows 21 to 26: home in an emergency (E13), and back into care three weeks later.
    [InlineData("427922", "2016-09-17 2017-11-23 E13 L3 N2 U2 PR0 since 2016-09-17; 2017-12-16 now V4 N1 T3 PR4 since 2017-12-16",
        "2016-09-17 2017-07-07 U5 PR3 OTHER; 2017-07-07 2017-11-23 U2 PR0 same carer; 2017-12-16 now T3 PR4 CHILD")]

    // Rows 1360 to 1362: U keeps the carer, P does not.
    [InlineData("719305", "2016-12-09 now V4 N5 R1 PR0 since 2017-09-15",
        "2016-12-09 2017-07-03 T1 PR1 CREQO; 2017-07-03 2017-09-15 K2 PR3 CUSTOD same carer; 2017-09-15 now R1 PR0 PLACE")]

    // Rows 66 to 70: B is another home and another legal status at once.
    [InlineData("819074", "2016-02-09 now V3 N6 S1 PR5 since 2018-02-19",
        "2016-02-09 2017-04-10 A5 PR0 ALLEG; 2017-04-10 2017-11-08 R3 PR3 LAREQ; 2017-11-08 2017-12-08 P2 PR5 OTHER; 2017-12-08 2018-02-19 P2 PR3 CUSTOD; 2018-02-19 now S1 PR5 ALLEG")]

    // Rows 4126, 4127: left and came back on one day, and left again.
    [InlineData("478261", "2016-12-06 2017-09-21 E16 C2 N3 T4 PR1 since 2016-12-06; 2017-09-21 2017-10-26 E45 V3 N4 T1 PR0 since 2017-09-21",
        "2016-12-06 2017-09-21 T4 PR1; 2017-09-21 2017-10-26 T1 PR0")]

    // Rows 664, 665 overlap the period of row 666 and are left out.
    [InlineData("139805", "2017-09-09 2017-11-09 E3 E1 N2 K1 PR5 since 2017-09-09", "2017-09-09 2017-11-09 K1 PR5")]

    // Rows 3091, 3092 are an open period before another open one and are left out.
    [InlineData("218074", "2018-02-14 now C2 N4 K1 PR3 since 2018-02-14", "2018-02-14 now K1 PR3")]

    // Rows 215 to 218: care ended on 1 April, so it had not ended on 31 March.
    [InlineData("774923", "2017-01-05 now E1 N5 U2 PR4 since 2017-09-07", "2017-01-05 2017-09-07 T2 PR2 STAND; 2017-09-07 now U2 PR4")]

    // Rows 900 to 905: three periods whose rows stand mixed; the second (901, 902) overlaps the third and is left out.
    [InlineData("486163", "2016-07-01 2017-07-02 E7 L2 N5 S1 PR4 since 2016-07-01; 2017-08-16 now C2 N7 H5 PR2 since 2018-02-19",
        "2016-07-01 2017-07-02 S1 PR4; 2017-08-16 2017-09-09 P2 PR1 CLOSE; 2017-09-09 2018-02-19 U5 PR1 CARPL; 2018-02-19 now H5 PR2")]
    public void Periods_and_placements_are_those_that_a_reader_draws_by_hand(string child, string periods, string stays)
    {
        var records = March.Value.Records!;

        Assert.Equal(periods.Split("; "), records.PeriodsOf(child));
        Assert.Equal(stays.Split("; "), records.StaysOf(child));
    }

    [Fact]
    public void The_same_return_as_one_workbook_gives_the_same()
    {
        var workbook = new Workbook();
        foreach (var name in ReturnSample.Names)
        {
            workbook.Sheet(Path.GetFileNameWithoutExtension(name), [.. ReturnSample.Rows(name).Select(row => row.Select(cell => cell.Length == 0 ? null : (object?)cell.TrimStart('\uFEFF')).ToArray())]);
        }

        var result = Reads.Read(Request with { Files = [workbook.Save("return.xlsx")] });

        AssertSame(March.Value.Records!, result.Records!);
        Assert.Equal(March.Value.Rows, result.Rows);
        Assert.Equal(Places(March.Value, problem => Path.GetFileNameWithoutExtension(problem.At.File)), Places(result, problem => problem.At.Sheet ?? ""));
    }

    [Fact]
    public void Columns_and_files_may_stand_in_any_order()
    {
        var turned = ReturnSample.Names.Reverse().Select(name => Workbook.Csv(
            string.Join('\n', ReturnSample.Rows(name).Select(row => string.Join(',', row.Select(cell => cell.TrimStart('\uFEFF')).Reverse()))), name: $"x{name}"));

        var result = Reads.Read(Request with { Files = [.. turned] });

        AssertSame(March.Value.Records!, result.Records!);
        Assert.Equal(March.Value.Rows, result.Rows);
    }

    [Fact]
    public void A_regional_copy_with_council_and_year_in_front_and_dates_year_first_gives_the_same()
    {
        var regional = ReturnSample.Names.Select(name => Workbook.Csv(
            string.Join('\n', ReturnSample.Rows(name).Select((row, i) => (i == 0 ? "LA,YEAR," : "Anytown,2018,") + string.Join(',', row.Select(Iso)))), name: name));

        var result = Reads.Read(Request with { Files = [.. regional] });

        AssertSame(March.Value.Records!, result.Records!);
        Assert.Equal(March.Value.Rows, result.Rows);
    }

    private static string Iso(string cell) => cell.Split('/') is [var day, var month, var year] ? $"{year}-{month}-{day}" : cell.TrimStart('\uFEFF');

    private static IEnumerable<string> Places(ReadResult result, Func<Problem, string> table) =>
        result.Problems.Where(problem => problem.At.Row is not null)
            .Select(problem => $"{problem.Code} {table(problem)} {problem.At.Row}{problem.At.Column}").Order(StringComparer.Ordinal);

    private static void AssertSame(MonthRecords expected, MonthRecords actual)
    {
        Assert.Equal(expected.Periods, actual.Periods);
        Assert.Equal(expected.Placements, actual.Placements);
        Assert.Equal(expected.Reviews, actual.Reviews);
        Assert.Equal(expected.CareLeavers, actual.CareLeavers);
        Assert.Equal(expected.Adoptions, actual.Adoptions);
        Assert.True(expected.Fields.SetEquals(actual.Fields));
    }
}
