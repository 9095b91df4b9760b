using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Quality;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Quality;

public sealed class MonthQualityRuleTests
{
    private static readonly Field Plan = Fields.Children.LastEducationPlan;

    [Fact]
    public void Blank_plans_mark_the_figure_and_say_how_far_it_could_go()
    {
        // 50 pupils of 12: 40 with a plan of this month, 9 with an old one, 1 blank. 1 of 50 is exactly 2 %.
        var quality = Judge(Pupils(recent: 40, old: 9, blank: 1));

        var mark = quality.Marks["pep-up-to-date"];
        Assert.Equal((Reliability.WithCare, 50, 1), (mark.Reliability, mark.Counted, mark.Touched));
        Assert.Equal([new MarkReason(new Fault(Plan), 1)], mark.Reasons);
        var effect = Assert.Single(quality.Effects, effect => effect.Definition.Id == "pep-up-to-date");
        Assert.Equal((80m, 82m, 80m), (effect.Now.Number, effect.AtMost!.Number, effect.AtLeast!.Number));
        Assert.Equal(2m, effect.Moves);
    }

    [Fact]
    public void One_in_fifty_one_is_still_good_and_over_one_in_ten_is_not_relied_on()
    {
        Assert.Equal(Reliability.Good, Judge(Pupils(recent: 50, old: 0, blank: 1)).Marks["pep-up-to-date"].Reliability);
        Assert.Equal(Reliability.WithCare, Judge(Pupils(recent: 45, old: 0, blank: 5)).Marks["pep-up-to-date"].Reliability);
        Assert.Equal(Reliability.DoNotRely, Judge(Pupils(recent: 44, old: 0, blank: 6)).Marks["pep-up-to-date"].Reliability);
    }

    [Fact]
    public void A_first_plan_stands_for_a_last_one_that_is_blank()
    {
        var records = new MonthRecordsBuilder("2026-10").With(
            A.Child("A") with { FirstEducationPlanOn = A.Day("2026-09-01") },
            A.Child("B")).Build();

        var mark = Judge(records).Marks["pep-up-to-date"];

        Assert.Equal((2, 1), (mark.Counted, mark.Touched));
    }

    [Fact]
    public void An_end_that_has_not_come_is_no_blank()
    {
        var records = new MonthRecordsBuilder("2026-10").With(A.Child("A"), A.Child("B")).Build();

        var mark = Judge(records).Marks["children-in-care"];

        Assert.Equal((Reliability.Good, 2, 0), (mark.Reliability, mark.Counted, mark.Touched));
    }

    [Fact]
    public void A_measure_of_recording_is_not_doubted_for_the_blanks_that_it_counts()
    {
        var records = new MonthRecordsBuilder("2026-10").With(
            A.Child("A") with { Ethnicity = Ethnicity.WBRI },
            A.Child("B")).Build();

        var quality = Judge(records);

        Assert.Equal((Reliability.Good, 2, 0), Told(quality.Marks["ethnicity-recorded"]));
        var effect = Assert.Single(quality.Effects, effect => effect.Definition.Id == "ethnicity-recorded");
        Assert.Equal((50m, 100m), (effect.Now.Number, effect.AtMost!.Number));
    }

    [Fact]
    public void Whoever_a_blank_leaves_out_of_a_figure_counts_against_it()
    {
        // Where a child lives is recorded for one of two: the share out of area counts only that one.
        var records = new MonthRecordsBuilder("2026-10").With(
            A.Child("A") with { PlacementLocation = PlacementLocation.In },
            A.Child("B")).Build();

        var quality = Judge(records);

        Assert.Equal((Reliability.DoNotRely, 2, 1), Told(quality.Marks["out-of-area"]));
        var effect = Assert.Single(quality.Effects, effect => effect.Definition.Id == "out-of-area");
        Assert.Equal((0m, 50m, 0m), (effect.Now.Number, effect.AtMost!.Number, effect.AtLeast!.Number));
    }

    [Fact]
    public void A_problem_touches_the_figures_that_test_its_column_and_can_move_them_both_ways()
    {
        var records = Pupils(recent: 40, old: 10, blank: 0);
        var problem = new OpenProblem("CHD-101", Plan, records.Periods[0].Child);

        var quality = Judge(records, [problem]);

        Assert.Equal((Reliability.WithCare, 50, 1), Told(quality.Marks["pep-up-to-date"]));
        Assert.Equal(0, quality.Marks["children-in-care"].Touched);
        var effect = Assert.Single(quality.Effects, effect => effect.Definition.Id == "pep-up-to-date");
        Assert.Equal((80m, 80m, 78m), (effect.Now.Number, effect.AtMost!.Number, effect.AtLeast!.Number));
    }

    [Fact]
    public void What_cannot_be_read_is_told_once_and_not_as_a_blank_too()
    {
        var records = Pupils(recent: 9, old: 0, blank: 1);
        var blank = records.Periods[^1].Child;

        var quality = Judge(records, [new OpenProblem("VAL-001", Plan, blank)]);

        Assert.Equal([new MarkReason(new Fault(Plan, "VAL-001"), 1)], quality.Marks["pep-up-to-date"].Reasons);
    }

    [Fact]
    public void A_child_who_is_in_no_record_touches_the_number_of_children()
    {
        var records = Pupils(recent: 20, old: 0, blank: 0);

        var quality = Judge(records, [new OpenProblem("CHD-004", Field: null, new ChildId("LEFT OUT"))]);

        Assert.Equal((Reliability.WithCare, 20, 1), Told(quality.Marks["children-in-care"]));
        Assert.Equal(0, quality.Marks["pep-up-to-date"].Touched);
    }

    [Fact]
    public void A_necessary_check_that_could_not_run_leaves_nothing_to_rely_on()
    {
        var records = Pupils(recent: 20, old: 0, blank: 0);

        var quality = MonthQualityRule.Of(CareMonths.Of(records), [], new HashSet<string> { "CHD-004", "CHD-106" });

        var mark = quality.Marks["children-in-care"];
        Assert.Equal(Reliability.DoNotRely, mark.Reliability);
        Assert.Equal(["CHD-004"], mark.ChecksNotRun);
    }

    [Fact]
    public void A_figure_that_is_not_there_has_no_mark()
    {
        var records = new MonthRecordsBuilder("2026-10").With(A.Child("A")).Without(Plan).Build();

        Assert.False(Judge(records).Marks.ContainsKey("pep-up-to-date"));
    }

    [Fact]
    public void Teams_are_scored_by_what_figures_need_of_their_children()
    {
        var records = new MonthRecordsBuilder("2026-10").With(
            A.Child("A") with { Team = "North", LastVisitOn = A.Day("2026-10-01") },
            A.Child("B") with { Team = "south" },
            A.Child("C") with { Team = " South " },
            A.Child("D")).Build();

        var teams = Judge(records).Teams;

        Assert.Equal(["North", "south", null], teams.Select(team => team.Team));
        Assert.Equal(teams[0].Faulty + 1, teams[1].Faulty / 2);
        Assert.Equal(teams[0].Needed * 2, teams[1].Needed);
    }

    [Fact]
    public void A_fault_is_as_old_as_the_unbroken_run_of_months_that_have_it()
    {
        var august = Judge(Pupils("2026-08", "A", "B"));
        var september = Judge(Pupils("2026-09", "A"));
        var october = Judge(Pupils("2026-10", "A", "B"));

        var ages = FaultAges.Of([august, september, october]);

        string Since(string child) => Assert.Single(
            ages, pair => pair.Key.Fault == new Fault(Plan) && pair.Key.Who.Contains($"|{child}|", StringComparison.Ordinal)).Value.ToString();
        Assert.Equal(("2026-08", "2026-10"), (Since("A"), Since("B")));
    }

    [Fact]
    public void Notes_and_problems_of_whole_sheets_are_not_open_problems()
    {
        Problem[] problems =
        [
            new("LAY-004", Severity.Note, new SourceCell("a.xlsx", "Children", null, "C", "Shoe size"), null, "", ""),
            new("LAY-009", Severity.Note, new SourceCell("a.xlsx", "Children"), "CHD-105", "", ""),
            new("CHD-101", Severity.Warn, new SourceCell("a.xlsx", "Children", 4, "D", "Last PEP"), null, "", "", Child: " a1 "),
            new("LAY-007", Severity.Warn, new SourceCell("a.xlsx", "Children", null, "D", "Last PEP"), null, "", ""),
        ];

        var open = OpenProblem.Of(problems, _ => Plan).ToList();

        Assert.Equal([new OpenProblem("CHD-101", Plan, new ChildId("A1"))], open);
        Assert.Equal(["CHD-105"], OpenProblem.ChecksNotRun(problems));
    }

    private static (Reliability Reliability, int Counted, int Touched) Told(FigureMark mark) => (mark.Reliability, mark.Counted, mark.Touched);

    private static MonthQuality Judge(MonthRecords records, params OpenProblem[] problems) =>
        MonthQualityRule.Of(CareMonths.Of(records), problems, new HashSet<string>());

    private static MonthRecords Pupils(int recent, int old, int blank)
    {
        IEnumerable<PeriodOfCare> Make(string prefix, int count, DateOnly? plan) =>
            Enumerable.Range(1, count).Select(number => A.Child($"{prefix}{number}") with { LastEducationPlanOn = plan });
        return new MonthRecordsBuilder("2026-10").With(
        [
            .. Make("R", recent, A.Day("2026-10-05")),
            .. Make("O", old, A.Day("2025-10-05")),
            .. Make("B", blank, null),
        ]).Build();
    }

    private static MonthRecords Pupils(string month, params string[] without) => new MonthRecordsBuilder(month).With(
        [.. new[] { "A", "B", "C" }.Select(child => A.Child(child) with
        {
            LastEducationPlanOn = without.Contains(child) ? null : A.Day("2026-07-05"),
        })]).Build();
}
