using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Tests;

public sealed class OwnWorkbookTests
{
    private static readonly DateOnly Born = new(2015, 3, 9);
    private static readonly DateOnly Started = new(2025, 8, 5);

    [Fact]
    public void Every_sheet_is_read_into_its_records()
    {
        var file = new Workbook()
            .Sheet("Children", ["Child ID", "Date of birth", "Care started", "Care ended", "Placement started", "Placements in last 12 months", "Reviewing officer", "SEN", "Placement location"],
                ["A1", Born, Started, null, Started, 1, "Pat", "EHCP", "Out"])
            .Sheet("Placements", ["Child ID", "Started", "Ended", "Type", "Provider", "Location", "Distance from home (miles)", "Same carer", "Reason for change"],
                ["A1", Started, null, "U4", "PR1", "In", 3.5, "No", "Planned"])
            .Sheet("Reviews", ["Child ID", "Review date", "Due date", "Participation", "Seen before review"],
                ["A1", new DateOnly(2026, 9, 1), new DateOnly(2026, 12, 1), "PN1", "Yes"])
            .Sheet("Care leavers", ["Young person ID", "Date of birth", "Eligibility", "In touch", "Activity"],
                ["L1", new DateOnly(2006, 5, 5), "Former relevant", "Yes", "F2"])
            .Sheet("Adoption", ["Child ID", "Entered care", "Date of birth", "Decision"], ["A9", Started, Born, new DateOnly(2026, 1, 1)])
            .Sheet("Reviewing officers", ["Officer", "FTE", "Manager", "Child protection plans"], ["Pat", 0.8, "No", 12])
            .Sheet("Social workers", ["Worker", "FTE", "Agency", "Cases held"], ["Kim", 1, "Yes", 17])
            .Sheet("Measures", ["Measure ID", "Title", "Numerator", "Denominator", "Unit", "Polarity", "Note"], ["rota", "Rota visits", 3, 4, "percent", "higher", null])
            .Sheet("Month", ["Reporting month", "October 2026"])
            .Save();

        var result = Reads.Month(null, file);

        Assert.Empty(result.Problems);
        Assert.Empty(result.Tidied);
        Assert.True(result.CanSave);
        Assert.Equal(new RowCounts(8, 8, 0), result.Rows);
        Assert.Equal(["carescorecard"], result.Layouts);
        Assert.Equal(
            [RecordKind.Children, RecordKind.Placements, RecordKind.Reviews, RecordKind.CareLeavers, RecordKind.Adoption, RecordKind.ReviewingOfficers, RecordKind.SocialWorkers, RecordKind.Measures, null],
            result.Sheets.Select(sheet => sheet.ReadAs));
        var records = result.Records!;
        Assert.Equal(SpecialEducationalNeeds.Plan, Assert.Single(records.Periods).SpecialEducationalNeeds);
        Assert.Equal(
            new PlacementStay
            {
                Child = new ChildId("A1"),
                StartedOn = Started,
                Type = PlacementType.U4,
                Provider = PlacementProvider.PR1,
                Location = PlacementLocation.In,
                MilesFromHome = 3.5m,
                SameCarer = false,
                ReasonForChange = "Planned",
            },
            Assert.Single(records.Placements));
        Assert.Equal(
            new Review { Child = new ChildId("A1"), HeldOn = new DateOnly(2026, 9, 1), DueOn = new DateOnly(2026, 12, 1), Participation = Participation.PN1, SeenBefore = true },
            Assert.Single(records.Reviews));
        Assert.Equal((InTouch.Yes, LeaverActivity.F2), (Assert.Single(records.CareLeavers).InTouch, records.CareLeavers[0].Activity));
        Assert.Equal(new DateOnly(2026, 1, 1), Assert.Single(records.Adoptions).DecidedOn);
        Assert.Equal(new ReviewingOfficer { Name = "Pat", FullTimeEquivalent = 0.8m, Manager = false, ChildProtectionPlans = 12 }, Assert.Single(records.ReviewingOfficers));
        Assert.Equal(new SocialWorker { Name = "Kim", FullTimeEquivalent = 1, Agency = true, CasesHeld = 17 }, Assert.Single(records.SocialWorkers));
        Assert.Equal(
            new CouncilMeasure { Id = "rota", Title = "Rota visits", Numerator = 3, Denominator = 4, Unit = Unit.Percent, Polarity = Polarity.Higher },
            Assert.Single(records.Measures));
    }

    [Fact]
    public void A_number_of_placements_that_history_does_not_bear_out_is_a_warning()
    {
        var file = new Workbook()
            .Sheet("Children", ["Child ID", "Date of birth", "Care started", "Placements in last 12 months"],
                ["A1", Born, Started, 3], ["A2", Born, Started, 2], ["A3", Born, Started, 7])
            .Sheet("Placements", ["Child ID", "Started", "Ended", "Type"],
                ["A1", Started, new DateOnly(2026, 5, 1), "U6"], ["A1", new DateOnly(2026, 5, 1), null, "U4"],
                ["A2", Started, new DateOnly(2026, 5, 1), "U6"], ["A2", new DateOnly(2026, 5, 1), null, "U4"])
            .Save();

        Assert.Equal(["warn CHD-106 Children!2D"], Reads.Month("2026-10", file).Where(Severity.Stop, Severity.Warn));
    }

    [Fact]
    public void Rows_of_other_sheets_are_judged_too()
    {
        var after = new DateOnly(2026, 11, 1);
        var file = new Workbook()
            .Sheet("Placements", ["Child ID", "Started", "Ended", "Type"],
                ["A1", Started, Started.AddDays(-1), "U6"], ["A1", after, null, "U4"], [null, Started, null, "U4"], ["A1", "?", null, "U4"],
                ["A2", Started, null, "U4"], ["A2", Started, null, "U4"])
            .Sheet("Reviews", ["Child ID", "Review date", "Due date"], ["A1", after, after], [null, Started, null], ["A1", null, null])
            .Sheet("Care leavers", ["Young person ID", "Date of birth", "Eligibility", "Last contact"],
                ["L1", new DateOnly(2006, 5, 5), "Relevant", after], ["l 1", new DateOnly(2006, 5, 5), "Relevant", null], [null, null, "Relevant", null])
            .Sheet("Social workers", ["Worker", "FTE"], ["Kim", 0], [null, 1], ["kim", 1])
            .Sheet("Measures", ["Measure ID", "Numerator", "Unit", "Denominator"], ["rota", 1, "percent", null], ["visits", null, "count", null], ["Rota", 2, "count", null])
            .Save();

        var result = Reads.Read(new ReadRequest { Files = [file], Month = Reads.ToMonth("2026-10"), LeaveOutStops = true });

        Assert.Equal(
            [
                "stop PLC-004 Placements!2C", "warn PLC-101 Placements!3B", "stop PLC-001 Placements!4A", "stop PLC-002 Placements!5B", "warn PLC-102 Placements!6A",
                "warn REV-101 Reviews!2B", "stop REV-001 Reviews!3A", "stop REV-002 Reviews!4B",
                "warn LVR-102 Care leavers!2A", "warn LVR-101 Care leavers!2D", "stop LVR-001 Care leavers!4A", "stop LVR-002 Care leavers!4B",
                "warn SWK-102 Social workers!2A", "warn SWK-101 Social workers!2B", "stop SWK-001 Social workers!3A",
                "warn MEA-102 Measures!2A", "warn MEA-101 Measures!2D", "stop MEA-002 Measures!3B",
            ],
            result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(new RowCounts(18, 6, 8), result.Rows);
        Assert.True(result.CanSave);
    }

    [Fact]
    public void Files_of_one_month_are_joined_and_a_child_in_two_of_them_is_one_child()
    {
        object?[] headings = ["Child ID", "Date of birth", "Care started", "Team"];

        var result = Reads.Month("2026-10",
            new Workbook().Sheet("Children", headings, ["A1", Born, Started, "North"], ["A2", Born, Started, "North"]).Save("north.xlsx"),
            new Workbook().Sheet("Children", headings, ["A3", Born, Started, "South"], ["A2", Born, Started, "South"]).Save("south.xlsx"));

        var told = result.Problems.Single(problem => problem.Severity != Severity.Note);
        Assert.Equal(("TAB-001", "south.xlsx", 3), (told.Code, told.At.File, told.At.Row));
        Assert.Equal(
            "Row 3, column D (Team): \"South\" here, but \"North\" on row 3 of north.xlsx, Children, which is used because it comes first.",
            told.Message);
        Assert.Equal(["A1 North", "A2 North", "A3 South"], result.Records!.Periods.Select(period => $"{period.Child} {period.Team}"));
    }
}
