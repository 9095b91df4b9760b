using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.Import.Layouts;
using CareScorecard.Import.Writing;
using CareScorecard.TestKit.Records;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CareScorecard.Import.Tests.Writing;

public sealed class WorkbooksTests
{
    private static readonly PeriodOfCare Full = new()
    {
        Child = new ChildId("N100"),
        Sex = Sex.Neither,
        Ethnicity = Ethnicity.MWBC,
        BornOn = A.Day("2014-02-28"),
        Disabled = true,
        SpecialEducationalNeeds = SpecialEducationalNeeds.Plan,
        UnaccompaniedAsylumSeeking = false,
        CareStartedOn = A.Day("2020-03-01"),
        CareEndedOn = A.Day("2026-10-05"),
        ReasonCareEnded = ReasonCareEnded.E4B,
        CategoryOfNeed = CategoryOfNeed.N5,
        LegalStatus = LegalStatus.C2,
        PermanencePlan = "Return to family",
        Team = "Children in Care 1",
        SocialWorker = "Worker O'Birch",
        ReviewingOfficer = "Officer Ash & Elm",
        PlacementStartedOn = A.Day("2025-01-31"),
        PlacementType = PlacementType.U4,
        PlacementProvider = PlacementProvider.PR5,
        PlacementLocation = PlacementLocation.Out,
        PlacementAuthority = "Kingston upon Hull, City of",
        MilesFromHome = 20.05m,
        MeantToLastTo18 = true,
        TemporaryApproval = false,
        PlacementsInLast12Months = 2,
        LastVisitOn = A.Day("2026-09-30"),
        VisitIntervalDays = 91,
        LastSupervisionOn = A.Day("2026-09-15"),
        LastReviewOn = A.Day("2026-08-31"),
        LastReviewingOfficerContactOn = A.Day("2026-08-30"),
        FirstEducationPlanOn = A.Day("2020-03-20"),
        LastEducationPlanOn = A.Day("2026-07-01"),
        FirstHealthAssessmentOn = A.Day("2020-03-25"),
        LastHealthAssessmentOn = A.Day("2026-02-03"),
        HealthAssessmentDeclined = false,
        LastDentalCheckOn = A.Day("2026-03-02"),
        ImmunisationsUpToDate = true,
        DevelopmentChecksUpToDate = false,
        WellbeingScoredOn = A.Day("2026-05-05"),
        WellbeingScore = 17,
        MissingEpisodes = 2,
        AbsentEpisodes = 0,
        ReturnInterviewOffered = true,
        ReturnInterviewAccepted = false,
        ConvictedOrCautioned = false,
        SubstanceMisuseIdentified = true,
        AttendancePercent = 93.5m,
        Suspended = true,
        PermanentlyExcluded = false,
    };

    private static readonly MonthRecords October = new()
    {
        Month = A.Month("2026-10"),
        Periods = [Full, A.Child("N7", "2026-10-31", born: "2026-10-30")],
        Placements =
        [
            A.Stay("N100", "2025-01-31", "2026-10-05", PlacementType.U4, true) with { ReasonForChange = " Planned move ", MilesFromHome = 0.1m },
            A.Stay("N7", "2026-10-31", type: PlacementType.T2) with { Provider = null, Location = null, MilesFromHome = null },
        ],
        Reviews = [new Review { Child = new ChildId("N100"), HeldOn = A.Day("2026-08-31"), DueOn = A.Day("2026-12-01"), Participation = Participation.PN5, SeenBefore = true }],
        CareLeavers =
        [
            new CareLeaver
            {
                YoungPerson = new ChildId("N5"),
                Sex = Sex.Male,
                Ethnicity = Ethnicity.REFU,
                BornOn = A.Day("2007-01-01"),
                Disabled = false,
                UnaccompaniedAsylumSeeking = true,
                Team = "Leaving Care",
                PersonalAdviser = "Adviser Yew",
                Eligibility = LeaverEligibility.FormerRelevant,
                PathwayPlanReviewedOn = A.Day("2026-06-01"),
                InTouch = InTouch.NoLongerRequired,
                LastContactOn = A.Day("2026-10-31"),
                Accommodation = LeaverAccommodation.Z,
                Suitability = Suitability.Unsuitable,
                Activity = LeaverActivity.G5,
            },
        ],
        Adoptions =
        [
            A.Adoption("N9", "2025-01-01") with
            {
                Sex = Sex.Female,
                Ethnicity = Ethnicity.WBRI,
                BornOn = A.Day("2024-12-31"),
                DecidedOn = A.Day("2025-05-01"),
                PlacementOrderOn = A.Day("2025-06-01"),
                MatchedOn = A.Day("2025-08-01"),
                PlacedOn = A.Day("2025-09-01"),
                AdoptedOn = A.Day("2026-02-01"),
                ReversedOn = A.Day("2026-03-01"),
            },
        ],
        ReviewingOfficers = [new ReviewingOfficer { Name = "Officer Ash & Elm", FullTimeEquivalent = 0.6m, Manager = false, ChildProtectionPlans = 4 }],
        SocialWorkers = [new SocialWorker { Name = "Worker O'Birch", FullTimeEquivalent = 1m, Agency = true, CasesHeld = 21 }],
        Measures =
        [
            new CouncilMeasure
            {
                Id = "rota-visits",
                Title = "Visits",
                Numerator = 5.5m,
                Denominator = 6m,
                Unit = Unit.PerFullTimePost,
                Polarity = Polarity.Band,
                Note = "=1+1",
            },
        ],
        Fields = Enum.GetValues<RecordKind>().SelectMany(Fields.Of).ToHashSet(),
    };

    [Fact]
    public void What_our_workbook_is_written_from_is_read_from_it_without_a_problem()
    {
        var result = Reads.Month(null, Written(October));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal("2026-10", result.Month.ToString());
        Assert.Equal(MonthSource.Workbook, result.MonthFrom);
        AssertSame(October with { Placements = [October.Placements[0] with { ReasonForChange = "Planned move" }, October.Placements[1]] }, result.Records!);
    }

    [Fact]
    public void Only_the_columns_that_the_month_has_are_written()
    {
        var records = October with
        {
            Periods = [A.Child("N1")],
            Placements = [],
            Fields = CareScorecardLayout.Of(RecordKind.Children).Columns.Where(column => column.Required).Select(column => column.Field!).ToHashSet(),
        };

        var read = Reads.Month(null, Written(records)).Records!;

        Assert.True(records.Fields.SetEquals(read.Fields));
        Assert.Equal([A.Child("N1")], read.Periods);
    }

    [Fact]
    public void The_same_records_give_the_same_bytes()
    {
        Assert.Equal(Bytes(to => CareScorecardWorkbook.Write(October, to)), Bytes(to => CareScorecardWorkbook.Write(October, to)));
        Assert.Equal(Bytes(to => AnnexAWorkbook.Write(October, to)), Bytes(to => AnnexAWorkbook.Write(October, to)));
    }

    [Fact]
    public void Text_that_looks_like_a_formula_is_text()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Bytes(to => CareScorecardWorkbook.Write(October, to))), isEditable: false);

        Assert.All(workbook.WorkbookPart!.WorksheetParts, part => Assert.DoesNotContain("<f>", part.Worksheet.InnerXml, StringComparison.Ordinal));
        Assert.Contains("=1+1", workbook.WorkbookPart.SharedStringTablePart!.SharedStringTable.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("carescorecard")]
    [InlineData("annex-a")]
    [InlineData("template")]
    public void Excel_finds_nothing_to_repair(string form)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Form(form)), isEditable: false);

        var errors = new OpenXmlValidator().Validate(workbook).Select(error => $"{error.Part?.Uri}: {error.Description}");

        Assert.Empty(errors);
    }

    [Fact]
    public void The_template_has_every_sheet_and_heading_and_no_row()
    {
        var result = Reads.Month("2026-10", Workbook.Bytes(Form("template"), "template.xlsx"));

        Assert.Equal(
            CareScorecardLayout.Sheets.Select(sheet => sheet.Kind),
            result.Sheets.Where(sheet => sheet.ReadAs is not null).Select(sheet => sheet.ReadAs));
        Assert.Equal(0, result.Rows.Read);
    }

    [Fact]
    public void The_lists_of_annex_a_come_back_with_what_the_form_has_a_column_for()
    {
        var result = Reads.Month("2026-10", Workbook.Bytes(Form("annex-a"), "annex-a.xlsx"));

        Assert.Empty(result.Where(Severity.Stop, Severity.Warn));
        Assert.Equal(October.Periods.Select(AsAnnexA), result.Records!.Periods);
        Assert.Equal(October.CareLeavers, result.Records.CareLeavers);
        Assert.Equal(October.Adoptions, result.Records.Adoptions);
    }

    [Fact]
    public void Annex_a_has_the_sheets_of_ofsteds_own_file()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Form("annex-a")), isEditable: false);

        var names = workbook.WorkbookPart!.Workbook.Sheets!.Cast<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value);

        Assert.Equal(
            [
                "Front_Sheet", "FAQ_and_changes", "Guidance", "Codes_used", "List_1", "List_2", "List 3", "List_4", "List_5", "List_6", "List_7",
                "List_8", "List_9", "List_10", "List_11",
            ],
            names);
    }

    [Fact]
    public void Every_code_has_a_spelling_that_is_read_as_the_code()
    {
        var periods = Enum.GetValues<PlacementType>().Select((type, index) => A.Child($"P{index}") with { PlacementType = type })
            .Concat(Enum.GetValues<LegalStatus>().Select((status, index) => A.Child($"L{index}") with { LegalStatus = status }))
            .Concat(Enum.GetValues<Ethnicity>().Select((ethnicity, index) => A.Child($"E{index}") with { Ethnicity = ethnicity }))
            .Concat(Enum.GetValues<CategoryOfNeed>().Select((need, index) => A.Child($"N{index}") with { CategoryOfNeed = need }))
            .Concat(Enum.GetValues<PlacementProvider>().Select((provider, index) => A.Child($"R{index}") with { PlacementProvider = provider }))
            .Concat(Enum.GetValues<ReasonCareEnded>().Select((reason, index) => A.Child($"X{index}", ended: "2026-10-05") with { ReasonCareEnded = reason }))
            .ToList();
        var leavers = Enum.GetValues<LeaverAccommodation>().Select((home, index) => A.CareLeaver($"A{index}", "2007-01-01") with { Accommodation = home })
            .Concat(Enum.GetValues<LeaverActivity>().Select((activity, index) => A.CareLeaver($"B{index}", "2007-01-01") with { Activity = activity }))
            .Concat(Enum.GetValues<LeaverEligibility>().Select((eligibility, index) => A.CareLeaver($"C{index}", "2007-01-01", eligibility)))
            .Concat(Enum.GetValues<InTouch>().Select((touch, index) => A.CareLeaver($"D{index}", "2007-01-01") with { InTouch = touch }))
            .ToList();
        var records = October with { Periods = periods, CareLeavers = leavers, Placements = [], Reviews = [], Adoptions = [] };

        var own = Reads.Month(null, Written(records)).Records!;
        var annexA = Reads.Month("2026-10", Workbook.Bytes(Bytes(to => AnnexAWorkbook.Write(records, to)), "annex-a.xlsx")).Records!;

        Assert.Equal(periods, own.Periods);
        Assert.Equal(leavers, own.CareLeavers);
        Assert.Equal(periods, annexA.Periods);
        Assert.Equal(leavers, annexA.CareLeavers);
    }

    // What the form has no column for is not recorded.
    private static PeriodOfCare AsAnnexA(PeriodOfCare period) => period with
    {
        SpecialEducationalNeeds = null,
        ReviewingOfficer = null,
        MilesFromHome = null,
        MeantToLastTo18 = null,
        TemporaryApproval = null,
        VisitIntervalDays = null,
        LastSupervisionOn = null,
        FirstEducationPlanOn = null,
        LastEducationPlanOn = null,
        FirstHealthAssessmentOn = null,
        HealthAssessmentDeclined = null,
        ImmunisationsUpToDate = null,
        DevelopmentChecksUpToDate = null,
        WellbeingScoredOn = null,
        WellbeingScore = null,
        ConvictedOrCautioned = null,
        SubstanceMisuseIdentified = null,
        AttendancePercent = null,
        Suspended = null,
        PermanentlyExcluded = null,
    };

    private static void AssertSame(MonthRecords expected, MonthRecords actual)
    {
        Assert.Equal(expected.Periods, actual.Periods);
        Assert.Equal(expected.Placements, actual.Placements);
        Assert.Equal(expected.Reviews, actual.Reviews);
        Assert.Equal(expected.CareLeavers, actual.CareLeavers);
        Assert.Equal(expected.Adoptions, actual.Adoptions);
        Assert.Equal(expected.ReviewingOfficers, actual.ReviewingOfficers);
        Assert.Equal(expected.SocialWorkers, actual.SocialWorkers);
        Assert.Equal(expected.Measures, actual.Measures);
        Assert.True(expected.Fields.SetEquals(actual.Fields));
    }

    private static SourceFile Written(MonthRecords records) => Workbook.Bytes(Bytes(to => CareScorecardWorkbook.Write(records, to)), "month.xlsx");

    private static byte[] Form(string form) => Bytes(to =>
    {
        switch (form)
        {
            case "carescorecard":
                CareScorecardWorkbook.Write(October, to);
                break;
            case "annex-a":
                AnnexAWorkbook.Write(October, to);
                break;
            default:
                Template.Write(to);
                break;
        }
    });

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }
}
