using Bunit;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Upload;
using CareScorecard.Web.Uploading;

namespace CareScorecard.Web.Tests.Components;

public sealed class UploadStepTests : BunitContext
{
    private static readonly ReportingMonth October = new(2026, 10);

    [Fact]
    public void Warnings_need_a_reason_before_anything_goes_on()
    {
        Acceptance? accepted = null;
        var step = Check(MadeUpUpload.WithWarnings, onContinue: acceptance => accepted = acceptance);

        Button(step, "See what will change").Click();

        Assert.Null(accepted);
        Assert.Contains("Say why the warnings can be accepted", step.Find("[role=alert]").TextContent, StringComparison.Ordinal);

        step.Find("#warnings").Change("Ethnicity comes next month.");
        Button(step, "See what will change").Click();

        Assert.Equal("Ethnicity comes next month.", accepted!.WarningsBecause);
        Assert.Empty(accepted.Warnings);
    }

    [Fact]
    public void One_kind_of_warning_can_have_a_reason_of_its_own()
    {
        Acceptance? accepted = null;
        var step = Check(MadeUpUpload.WithWarnings, onContinue: acceptance => accepted = acceptance);

        step.Find(".reason input").Change(" Ethnicity comes next month. ");
        Button(step, "See what will change").Click();

        Assert.Equal([new WarningReason("VAL-002", "Ethnicity", "Ethnicity comes next month.")], accepted!.Warnings);
        Assert.Null(accepted.WarningsBecause);
    }

    [Fact]
    public void Rows_that_stop_can_be_left_out_together_or_one_by_one()
    {
        bool? leftOut = null;
        var decisions = new UploadDecisions();
        var step = Render<CheckStep>(parameters => parameters
            .Add(page => page.Check, MadeUpUpload.WithStops)
            .Add(page => page.Decisions, decisions)
            .Add(page => page.OnLeaveOut, value => leftOut = value));

        Assert.DoesNotContain(step.FindAll("button"), button => button.TextContent == "See what will change");
        step.Find("input[type=checkbox]").Change(true);
        Button(step, "Leave this row out").Click();

        Assert.True(leftOut);
        Assert.Equal([new LeftOutRow("children_in_care_31Oct.xlsx", "Children", 208)], decisions.LeftOut);
    }

    [Fact]
    public void After_a_row_was_left_out_the_files_are_checked_again_first()
    {
        var decisions = new UploadDecisions();
        decisions.Toggle(new LeftOutRow("children_in_care_31Oct.xlsx", "Children", 208));

        var step = Render<CheckStep>(parameters => parameters
            .Add(page => page.Check, MadeUpUpload.WithWarnings)
            .Add(page => page.Decisions, decisions)
            .Add(page => page.NeedsReading, true));

        Assert.Contains(step.FindAll("button"), button => button.TextContent == "Check again with 1 row left out");
        Assert.DoesNotContain(step.FindAll("button"), button => button.TextContent == "See what will change");
    }

    [Fact]
    public void A_file_that_has_to_be_mended_cannot_be_left_out()
    {
        var step = Check(MadeUpUpload.Unreadable);

        Assert.Empty(step.FindAll("input[type=checkbox]"));
        Assert.Contains("Something has to be mended in the file", step.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_month_says_how_it_was_told_and_can_be_changed()
    {
        ReportingMonth? chosen = null;
        var step = Render<ColumnsStep>(parameters => parameters
            .Add(page => page.Read, MadeUpUpload.WithWarnings.Read)
            .Add(page => page.ThisYear, 2026)
            .Add(page => page.OnMonth, month => chosen = month));

        Assert.Contains("We read these files as October 2026: the workbook says so.", step.Markup, StringComparison.Ordinal);
        step.Find("#month-name").Change("9");
        Button(step, "Read as this month").Click();

        Assert.Equal(new ReportingMonth(2026, 9), chosen);
    }

    [Fact]
    public void Problems_can_be_narrowed_to_one_severity()
    {
        var step = Check(MadeUpUpload.WithStops);
        var all = step.FindAll(".cause").Count;

        step.FindAll("input[type=radio]")[1].Change(true);

        Assert.Equal(3, all);
        Assert.Equal("Stops", step.Find(".cause .severity").TextContent.Trim());
        Assert.Single(step.FindAll(".cause"));
    }

    [Fact]
    public void Ten_thousand_problems_of_one_kind_are_one_cause_whose_rows_are_drawn_when_asked_for()
    {
        var problems = Enumerable.Range(2, 10_000).Select(row => MadeUpUpload.OddCode(row)).ToList();

        var list = Render<ProblemList>(parameters => parameters.Add(page => page.Problems, problems));

        Assert.Contains("10,000 in Children, column C (Ethnicity)", list.Find(".cause h3 span:last-child").TextContent, StringComparison.Ordinal);
        Assert.Empty(list.FindAll("tbody tr"));
        Assert.Equal("false", Button(list, "Show the 10,000 rows").GetAttribute("aria-expanded"));
    }

    [Fact]
    public void All_problems_of_one_child_are_a_click_away_and_problems_can_be_found_by_words()
    {
        var first = MadeUpUpload.OddCode(2) with { Child = "C2" };
        var list = Render<ProblemList>(parameters => parameters.Add(
            page => page.Problems, [first, MadeUpUpload.OddCode(3) with { Child = "C3" }, first with { Code = "CHD-101", Message = "Row 2: last visit is after the month." }]));

        list.Find("select").Change(nameof(ProblemGrouping.Child));
        Assert.Equal(["Child C2: 2 problems", "Child C3: 1 problem"], list.FindAll(".cause h3 span:last-child").Select(title => title.TextContent));

        list.Find("select").Change(nameof(ProblemGrouping.Cause));
        list.Find("input[type=search]").Change("last visit");
        Assert.Equal(["Row 2: last visit is after the month."], list.FindAll(".cause h3 span:last-child").Select(title => title.TextContent));

        list.FindAll("button").Single(button => button.TextContent.StartsWith("All problems of this child", StringComparison.Ordinal)).Click();
        Assert.Contains("All problems of child C2.", list.Find(".only-child").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_are_moved_in_their_order_and_the_ends_stay_where_they_are()
    {
        var moved = new List<(string, int)>();
        var step = Render<FilesStep>(parameters => parameters
            .Add(page => page.MaxMegabytes, 100)
            .Add(page => page.Files, [new SourceFile("a.csv", 1, () => Stream.Null), new SourceFile("b.csv", 1, () => Stream.Null)])
            .Add(page => page.OnMoved, moved.Add));
        step.WaitForState(() => !step.Find("input[type=file]").HasAttribute("disabled"));

        AngleSharp.Dom.IElement Up(string name) =>
            step.FindAll("button").Single(button => button.TextContent.StartsWith("Up", StringComparison.Ordinal) && button.TextContent.EndsWith(name, StringComparison.Ordinal));
        Up("a.csv").Click();
        Up("b.csv").Click();

        Assert.Equal([("b.csv", -1)], moved);
        Assert.Equal("true", Up("a.csv").GetAttribute("aria-disabled"));
        Assert.Equal("b.csv is now number 1 of 2.", step.FindAll("[role=status]")[^1].TextContent);
    }

    [Fact]
    public void Before_anybody_listens_the_place_for_files_takes_none_and_says_so()
    {
        var step = Render<FilesStep>(parameters => parameters.Add(page => page.MaxMegabytes, 100).Add(page => page.Files, []).Add(page => page.IsReady, false));

        Assert.True(step.Find("input[type=file]").HasAttribute("disabled"));
        Assert.Equal("One moment: the page is getting ready to take files…", step.Find("#files-ready").TextContent);
    }

    [Fact]
    public void A_table_is_told_with_suggestions_and_their_reasons()
    {
        ColumnMapping? saved = null;
        var editor = Render<MappingEditor>(parameters => parameters
            .Add(page => page.Table, MadeUpUpload.Table)
            .Add(page => page.Name, "virtual school")
            .Add(page => page.OnSave, mapping => saved = mapping));

        Assert.Equal(["Child ID", "", "Last PEP", ""], editor.FindAll("tbody select").Select(select => select.GetAttribute("value")));
        Assert.Equal("Suggested. 309 of 312 values are ids of children of this month.", editor.Find(".why").TextContent);
        Assert.Equal("Child ID ✓ chosen", editor.Find(".needed").TextContent);

        editor.FindAll("tbody select")[0].Change("");
        Assert.Equal("Child ID (not chosen yet)", editor.Find(".needed").TextContent);
        editor.FindAll("tbody select")[0].Change("Child ID");
        editor.Find("#mapping-name").Input("Virtual school list");
        Button(editor, "Save, and read it so").Click();

        Assert.Equal(("Virtual school list", RecordKind.Children), (saved!.Name, saved.Kind));
        Assert.Equal(
            ["Mosaic no > Child ID", "School > ", "Date of latest PEP > Last PEP", "Notes > "],
            saved.Columns.Select(column => $"{column.Heading} > {column.Field?.Name}"));
    }

    [Fact]
    public void Changes_of_status_are_told_first()
    {
        var step = Render<EffectStep>(parameters => parameters.Add(page => page.Check, MadeUpUpload.WithEffect));

        Assert.Equal(["Measures that change their status", "Measures whose figure changes"], step.FindAll("h2").Select(heading => heading.TextContent));
        var cells = step.FindAll("table")[0].QuerySelectorAll("tbody td").Select(cell => cell.Words());
        Assert.Equal(["95.1% 294 of 309 children", "93.9% 293 of 312 children", "On target becomes Close"], cells);
        Assert.Contains("1 measure stays as it is.", step.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_receipt_has_a_reference_and_the_way_to_the_scorecard()
    {
        var version = new MonthVersion(
            October, 3, VersionState.Draft, true, false, new DateTime(2026, 11, 4, 9, 14, 0, DateTimeKind.Utc),
            [new LoadedFile("oct.xlsx", 1_000, "ab", "carescorecard")], new RowCounts(431, 428, 3));

        var step = Render<SavedStep>(parameters => parameters.Add(page => page.Outcome, new AcceptOutcome.Saved(version)));

        Assert.Contains("OCT26-03", step.Markup, StringComparison.Ordinal);
        Assert.Contains("428 of 431 read, 3 left out", step.Markup, StringComparison.Ordinal);
        Assert.Equal("/?month=2026-10", step.Find("a.button").GetAttribute("href"));
    }

    [Fact]
    public void Reading_says_how_far_it_is_and_can_be_stopped()
    {
        var stopped = false;
        var step = Render<ReadingStep>(parameters => parameters
            .Add(page => page.Progress, new ReadProgress("oct.xlsx", "Reading Children", 1_200, 0.4))
            .Add(page => page.OnCancelled, () => stopped = true));

        Assert.Equal("Reading Children in oct.xlsx: 1,200 rows so far", step.Find("[role=status]").TextContent);
        step.Find("button").Click();
        Assert.True(stopped);
    }

    [Fact]
    public void The_step_one_is_at_is_marked()
    {
        var steps = Render<UploadSteps>(parameters => parameters.Add(page => page.Now, UploadStep.Check));

        Assert.Equal("3. Check", steps.Find("[aria-current=step]").TextContent.Trim());
    }

    private IRenderedComponent<CheckStep> Check(MonthCheck check, Action<Acceptance>? onContinue = null) =>
        Render<CheckStep>(parameters => parameters
            .Add(page => page.Check, check)
            .Add(page => page.OnContinue, acceptance => onContinue?.Invoke(acceptance)));

    private static AngleSharp.Dom.IElement Button<T>(IRenderedComponent<T> fragment, string words)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        fragment.FindAll("button").Single(button => button.TextContent == words);
}
