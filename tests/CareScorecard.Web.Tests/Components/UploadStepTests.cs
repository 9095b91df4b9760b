using Bunit;
using CareScorecard.Application.Months;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Periods;
using CareScorecard.Import;
using CareScorecard.Web.Components.Pages.Gallery;
using CareScorecard.Web.Components.Pages.Upload;

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

        Assert.Equal(new Acceptance { WarningsBecause = "Ethnicity comes next month." }, accepted);
    }

    [Fact]
    public void A_row_that_stops_can_be_left_out_on_purpose()
    {
        bool? leftOut = null;
        var step = Render<CheckStep>(parameters => parameters
            .Add(page => page.Check, MadeUpUpload.WithStops)
            .Add(page => page.ThisYear, 2026)
            .Add(page => page.OnLeaveOut, value => leftOut = value));

        Assert.DoesNotContain(step.FindAll("button"), button => button.TextContent == "See what will change");
        step.Find("input[type=checkbox]").Change(true);

        Assert.True(leftOut);
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
        var step = Render<CheckStep>(parameters => parameters
            .Add(page => page.Check, MadeUpUpload.WithWarnings)
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
    public void Ten_thousand_problems_are_counted_and_only_a_hundred_drawn()
    {
        var problems = Enumerable.Range(2, 10_000).Select(row => MadeUpUpload.Blank(row)).ToList();

        var list = Render<ProblemList>(parameters => parameters.Add(page => page.Problems, problems));

        Assert.Equal("10,000 problems of one kind in column C (Ethnicity), sheet Children", list.Find(".cause h3 span:last-child").TextContent);
        Assert.Equal(100, list.FindAll("tbody tr").Count);
        Button(list, "Show 100 more").Click();
        Assert.Equal(200, list.FindAll("tbody tr").Count);
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

        Assert.Equal("2. Check", steps.Find("[aria-current=step]").TextContent);
    }

    private IRenderedComponent<CheckStep> Check(MonthCheck check, Action<Acceptance>? onContinue = null) =>
        Render<CheckStep>(parameters => parameters
            .Add(page => page.Check, check)
            .Add(page => page.ThisYear, 2026)
            .Add(page => page.OnContinue, acceptance => onContinue?.Invoke(acceptance)));

    private static AngleSharp.Dom.IElement Button<T>(IRenderedComponent<T> fragment, string words)
        where T : Microsoft.AspNetCore.Components.IComponent =>
        fragment.FindAll("button").Single(button => button.TextContent == words);
}
