using CareScorecard.Domain.Loads;

namespace CareScorecard.Import.Tests;

/// <summary>Rows that are left out on purpose, one by one.</summary>
public sealed class LeftOutTests
{
    private static readonly DateOnly Born = new(2015, 3, 9);
    private static readonly DateOnly Started = new(2025, 8, 5);

    [Fact]
    public void A_row_left_out_is_not_read_whatever_it_says_and_is_counted()
    {
        var result = Read([Row(3), Row(5), new LeftOutRow("other.xlsx", "Children", 2)], leaveOutStops: false);

        Assert.Equal([], result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(["A1"], result.Records!.Periods.Select(period => period.Child.Value));
        Assert.Equal(new RowCounts(3, 1, 2), result.Rows);
        Assert.True(result.CanSave);
    }

    [Fact]
    public void Rows_left_out_one_by_one_and_all_together_are_counted_once()
    {
        var result = Read([Row(5)], leaveOutStops: true);

        Assert.Equal(["stop CHD-004 Children!3D"], result.Where(Severity.Stop));
        Assert.Equal(new RowCounts(3, 1, 2), result.Rows);
    }

    [Fact]
    public void A_row_of_a_csv_has_no_sheet()
    {
        var file = Workbook.Csv("Child ID,Date of birth,Care started\nA1,9/3/2015,5/8/2025\nA2,x,5/8/2025\n");

        var result = Reads.Read(new ReadRequest
        {
            Files = [file],
            Month = Reads.ToMonth("2026-10"),
            LeftOut = new HashSet<LeftOutRow> { new("children.csv", null, 3) },
        });

        Assert.Equal(new RowCounts(2, 1, 1), result.Rows);
    }

    private static LeftOutRow Row(int row) => new("month.xlsx", "Children", row);

    private static ReadResult Read(HashSet<LeftOutRow> leftOut, bool leaveOutStops) => Reads.Read(new ReadRequest
    {
        Files =
        [
            new Workbook().Sheet("Children",
                ["Child ID", "Date of birth", "Care started", "Care ended"],
                ["A1", Born, Started, null],
                ["A2", Born, Started, Started.AddDays(-1)],
                [],
                [null, "benzin", null, "tomorrow"]).Save(),
        ],
        Month = Reads.ToMonth("2026-10"),
        LeftOut = leftOut,
        LeaveOutStops = leaveOutStops,
    });
}
