using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Import.Tests;

/// <summary>The rules against earlier months. October 2026 is read; September and those before it are held.</summary>
public sealed class EarlierRuleTests
{
    private static readonly DateOnly Born = new(2015, 3, 9);
    private static readonly DateOnly Started = new(2025, 8, 5);
    private static readonly ReportingMonth September = new(2026, 9);

    private static readonly string[] Headings = ["Child ID", "Date of birth", "Care started", "Care ended"];

    [Fact]
    public void A_child_who_was_in_care_and_is_in_no_row_is_told_by_id()
    {
        var result = Read(
            Held(Period("A1"), Period("A2"), Period("A3", ended: new DateOnly(2026, 9, 30)), Period("A4", ended: new DateOnly(2026, 10, 1))),
            ["a 1", Born, Started, null]);

        var vanished = result.Problems.Where(problem => problem.Code == "CHD-109").ToList();
        Assert.Equal(["A2", "A4"], vanished.Select(problem => problem.Child));
        Assert.Equal(new SourceCell("month.xlsx", "Children", null, "A", "Child ID"), vanished[0].At);
        Assert.Equal(
            "The child A2 is in care in the file of September 2026, and is not in this one: there is no leaving date.", vanished[0].Message);
    }

    [Fact]
    public void A_child_with_another_start_or_in_a_row_that_is_stopped_or_left_out_has_not_vanished()
    {
        var result = Reads.Read(new ReadRequest
        {
            Files =
            [
                Children(
                    ["A1", Born, Started.AddDays(9), null],
                    ["A2", null, Started, null],
                    ["A3", Born, Started, Started.AddDays(-1)],
                    ["A4", Born, Started, null]),
            ],
            Month = new ReportingMonth(2026, 10),
            LeftOut = new HashSet<LeftOutRow> { new("month.xlsx", "Children", 5) },
            Earlier = _ => Held(Period("A1"), Period("A2"), Period("A3"), Period("A4")),
        });

        Assert.DoesNotContain(result.Problems, problem => problem.Code == "CHD-109");
    }

    [Fact]
    public void A_child_who_is_back_with_the_same_start_is_told_by_row()
    {
        var result = Read(
            Held(
                Period("A1", ended: new DateOnly(2026, 9, 3)),
                Period("A2", ended: new DateOnly(2026, 9, 3)),
                Period("A3", ended: new DateOnly(2026, 9, 3))),
            ["A1", Born, Started, null],
            ["A2", Born, Started, new DateOnly(2026, 9, 4)],
            ["A3", Born, new DateOnly(2026, 10, 4), null]);

        var back = Assert.Single(result.Problems, problem => problem.Code == "CHD-110");
        Assert.Equal(new SourceCell("month.xlsx", "Children", 2, "D", "Care ended"), back.At);
        Assert.Equal("Row 2: this period of care ended 3 September 2026 in the file of September 2026, and here it has not ended.", back.Message);
    }

    [Fact]
    public void A_change_outside_the_usual_range_is_sharp_and_one_at_its_end_is_not()
    {
        // Seven months, from 10 children up and down by 2: six changes between -2 and 2.
        int[] inCare = [10, 12, 10, 12, 10, 12, 10];
        var shapes = inCare.Select((children, i) => Shape(September.AddMonths(i - 6), children)).ToList();

        Assert.Equal([], Codes(Read(new EarlierMonths(null, shapes), Rows(14)), "MON-101"));
        Assert.Equal(
            ["There are 15 children in care, 5 more than in September 2026. From month to month it is usually between 2 fewer and 2 more."],
            Codes(Read(new EarlierMonths(null, shapes), Rows(15)), "MON-101"));
        Assert.Equal(
            ["There are 5 children in care, 5 fewer than in September 2026. From month to month it is usually between 2 fewer and 2 more."],
            Codes(Read(new EarlierMonths(null, shapes), Rows(5)), "MON-101"));
    }

    [Fact]
    public void Five_changes_or_a_month_between_are_not_enough_to_say_what_is_sharp()
    {
        var five = Enumerable.Range(0, 6).Select(i => Shape(September.AddMonths(i - 5), 10)).ToList();
        var gap = Enumerable.Range(0, 7).Select(i => Shape(September.AddMonths(i - 7), 10)).ToList();

        Assert.Contains(
            "The check of sharp changes since last month (MON-101) could not run, since fewer than 6 changes from month to month are held.",
            NotRun(Read(new EarlierMonths(null, five), Rows(50))));
        Assert.Contains(
            "The check of sharp changes since last month (MON-101) could not run, since September 2026 is not held.",
            NotRun(Read(new EarlierMonths(null, gap), Rows(50))));
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void Blanks_are_far_above_usual_with_five_more_than_the_median(int blanks, bool isFarAbove)
    {
        // The last three months had 1, 4 and 7 blanks of 20: the median is 4.
        EarlierMonths held = new(null,
        [
            Shape(September.AddMonths(-2), 20, new FieldFill(Fields.Children.Sex, 20, 1)),
            Shape(September.AddMonths(-1), 20, new FieldFill(Fields.Children.Sex, 20, 7)),
            Shape(September, 20, new FieldFill(Fields.Children.Sex, 20, 4)),
        ]);

        var result = Reads.Read(Request(held, new Workbook().Sheet("Children",
            [[.. Headings, "Sex"], .. Enumerable.Range(1, 20).Select(i => new object?[] { $"A{i}", Born, Started, null, i <= blanks ? null : "Male" })]).Save()));

        Assert.Equal(
            isFarAbove ? ["Children: Sex: 9 of 20 are blank (45%). Usual is 4 (20%)."] : [],
            Codes(result, "MON-102"));
    }

    [Fact]
    public void Blanks_that_are_no_larger_share_than_twice_the_usual_are_none_too_many()
    {
        // Twelve of twenty were blank, of a hundred it is sixty: the same share.
        var held = new EarlierMonths(null, [Shape(September, 20, new FieldFill(Fields.Children.CategoryOfNeed, 20, 12))]);

        var result = Reads.Read(Request(held, new Workbook().Sheet("Children",
            [[.. Headings, "Category of need"], .. Enumerable.Range(1, 100).Select(i => new object?[] { $"A{i}", Born, Started, null, i <= 60 ? null : "N1" })]).Save()));

        Assert.Empty(Codes(result, "MON-102"));
    }

    [Fact]
    public void A_first_month_says_in_one_note_that_there_is_nothing_to_compare_with()
    {
        var result = Read(EarlierMonths.None, ["A1", Born, Started, null]);

        Assert.Equal(
            "No earlier month is held, so these checks could not run: children who are missing without a leaving date (CHD-109); "
            + "children who are back with the same start of care (CHD-110); sharp changes since last month (MON-101); blanks far above usual (MON-102).",
            Assert.Single(result.Problems, problem => problem.Code == "LAY-010").Message);
    }

    [Fact]
    public void Without_the_day_care_ended_nobody_is_said_to_have_vanished()
    {
        var file = new Workbook().Sheet("Children", ["Child ID", "Date of birth", "Care started"], ["A1", Born, Started]).Save();

        var result = Reads.Read(Request(Held(Period("A1", ended: new DateOnly(2026, 9, 1)), Period("A2")), file));

        Assert.DoesNotContain(result.Problems, problem => problem.Severity == Severity.Warn);
        Assert.Contains(
            "The check of children who are missing without a leaving date (CHD-109) could not run, since there is no column Care ended.",
            NotRun(result));
    }

    [Fact]
    public void After_more_months_than_the_file_looks_back_nobody_is_said_to_have_vanished()
    {
        // Twelve months of leavers reach from 1 November 2025 to 31 October 2026: who was in care on 30 September 2025 may have left before.
        Assert.DoesNotContain(Codes(Read(Held(new ReportingMonth(2025, 10), Period("A2")), ["A1", Born, Started, null]), "LAY-009"), IsOfVanished);
        Assert.Contains(
            "The check of children who are missing without a leaving date (CHD-109) could not run, since the latest month held is September 2025, "
            + "and the file holds only those who left in the last 12 months.",
            NotRun(Read(Held(new ReportingMonth(2025, 9), Period("A2")), ["A1", Born, Started, null])));
    }

    private static bool IsOfVanished(string message) => message.Contains("CHD-109", StringComparison.Ordinal);

    private static ReadResult Read(EarlierMonths held, params object?[][] rows) => Reads.Read(Request(held, Children(rows)));

    private static ReadRequest Request(EarlierMonths held, SourceFile file) =>
        new() { Files = [file], Month = new ReportingMonth(2026, 10), Earlier = _ => held };

    private static SourceFile Children(params object?[][] rows) => new Workbook().Sheet("Children", [Headings, .. rows]).Save();

    private static object?[][] Rows(int children) => [.. Enumerable.Range(1, children).Select(i => new object?[] { $"A{i}", Born, Started, null })];

    private static PeriodOfCare Period(string id, DateOnly? ended = null) =>
        new() { Child = new ChildId(id), BornOn = Born, CareStartedOn = Started, CareEndedOn = ended };

    private static EarlierMonths Held(params PeriodOfCare[] periods) => Held(September, periods);

    private static EarlierMonths Held(ReportingMonth month, params PeriodOfCare[] periods)
    {
        var records = new MonthRecords { Month = month, Periods = periods, Fields = Fields.Children.All.ToHashSet() };
        return new EarlierMonths(records, [MonthShape.Of(records)]);
    }

    private static MonthShape Shape(ReportingMonth month, int inCare, params FieldFill[] fills) =>
        new(month, [new KindCount(RecordKind.Children, inCare)], fills, inCare, ChildrenWhoLeft: 0);

    private static IReadOnlyList<string> Codes(ReadResult result, string code) =>
        [.. result.Problems.Where(problem => problem.Code == code).Select(problem => problem.Message)];

    private static IReadOnlyList<string> NotRun(ReadResult result) => Codes(result, "LAY-009");
}
