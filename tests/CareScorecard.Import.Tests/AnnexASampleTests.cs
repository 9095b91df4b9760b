using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Import.Tests;

/// <summary>A workbook made by others, with the dirt that is usual in theirs.</summary>
public sealed class AnnexASampleTests
{
    private static ReadRequest Request => new() { Files = [Reads.Sample("annex-a-sample.xlsx")], Month = Reads.ToMonth("2021-02") };

    [Fact]
    public void Every_problem_is_found_in_one_pass()
    {
        var result = Reads.Read(Request);

        Assert.Equal(
            [
                "note LAY-006 List 1!",
                "note LAY-006 List 2!",
                "note LAY-006 List 3!",
                "note LAY-006 List 4!",
                "note LAY-006 List 5!",
                "note LAY-006 List 6!",
                "note LAY-006 List 7!",
                "note LAY-009 List 8!",
                "note LAY-009 List 8!",
                "note LAY-004 List 8!K",
                "note LAY-004 List 8!Y",
                "note LAY-004 List 8!Z",
                "warn CHD-103 List 8!2D",
                "stop CHD-003 List 8!5D",
                "note LAY-004 List 9!H",
                "note LAY-004 List 10!B",
                "note LAY-004 List 10!G",
                "note LAY-004 List 10!O",
                "note LAY-004 List 10!P",
                "warn ADO-104 List 10!2F",
                "warn ADO-104 List 10!3F",
                "warn ADO-104 List 10!4F",
                "warn ADO-103 List 10!5E",
                "warn ADO-104 List 10!6F",
                "note LAY-006 List 11!",
            ],
            result.Where());
        Assert.False(result.CanSave);
        Assert.Equal(new RowCounts(16, 15, 0), result.Rows);
    }

    [Fact]
    public void A_stop_says_what_is_wrong_where_and_how_to_mend_it()
    {
        var stop = Reads.Read(Request).Problems.Single(problem => problem.Severity == Severity.Stop);

        Assert.Equal(
            new Problem(
                "CHD-003",
                Severity.Stop,
                new SourceCell("annex-a-sample.xlsx", "List 8", 5, "D", "Date of Birth"),
                "13/03/2018",
                "Row 5: born 13 March 2018, after care started on 24 February 2010.",
                "Correct the date of birth or the day care started, or leave the row out.",
                CanLeaveOut: true,
                Child: "2529037")
            {
                Field = Fields.Children.DateOfBirth,
                Kind = RecordKind.Children,
            },
            stop);
    }

    [Fact]
    public void With_the_stopped_row_left_out_it_loads()
    {
        var result = Reads.Read(Request with { LeaveOutStops = true });

        Assert.True(result.CanSave);
        Assert.Equal(new RowCounts(16, 15, 1), result.Rows);
        Assert.Equal(["annex-a"], result.Layouts);
        Assert.Equal(["1761444", "1373595", "14065184", "3623204"], result.Records!.Periods.Select(period => period.Child.Value));
        Assert.Equal(6, result.Records.CareLeavers.Count);
        Assert.Equal(5, result.Records.Adoptions.Count);
        Assert.Equal(12, result.Records.LeaversCoverMonths);
    }

    [Fact]
    public void A_child_is_read_into_typed_fields()
    {
        var child = Reads.Read(Request).Records!.Periods[3];

        Assert.Equal(
            new PeriodOfCare
            {
                Child = new ChildId("3623204"),
                Sex = Sex.Male,
                Ethnicity = Ethnicity.WOTH,
                BornOn = new DateOnly(2003, 7, 27),
                Disabled = true,
                UnaccompaniedAsylumSeeking = false,
                CareStartedOn = new DateOnly(2008, 10, 22),
                CareEndedOn = new DateOnly(2020, 9, 22),
                ReasonCareEnded = ReasonCareEnded.E47,
                CategoryOfNeed = CategoryOfNeed.N1,
                LegalStatus = LegalStatus.C1,
                Team = "Children in Care Team 3",
                SocialWorker = "Worker 19",
                PlacementStartedOn = new DateOnly(2009, 7, 27),
                PlacementType = PlacementType.H5,
                PlacementProvider = PlacementProvider.PR4,
                PlacementAuthority = "Home Town",
                PlacementsInLast12Months = 1,
                LastVisitOn = new DateOnly(2020, 8, 7),
                LastReviewOn = new DateOnly(2020, 8, 12),
                LastReviewingOfficerContactOn = new DateOnly(2020, 8, 12),
                LastHealthAssessmentOn = new DateOnly(2020, 6, 22),
                LastDentalCheckOn = new DateOnly(2020, 8, 14),
                MissingEpisodes = 0,
                AbsentEpisodes = 0,
            },
            child);
    }

    [Fact]
    public void Only_fields_with_a_column_are_said_to_be_there()
    {
        var fields = Reads.Read(Request).Records!.Fields;

        Assert.Contains(Fields.Children.LastVisit, fields);
        Assert.DoesNotContain(Fields.Children.ReviewingOfficer, fields);
        Assert.DoesNotContain(Fields.Children.LastEducationPlan, fields);
        Assert.DoesNotContain(Fields.CareLeavers.PersonalAdviser, fields);
    }

    [Fact]
    public void Without_a_month_the_latest_dates_suggest_it_and_that_is_said()
    {
        var result = Reads.Read(Request with { Month = null });

        Assert.Equal("2021-02", result.Month.ToString());
        Assert.Equal(MonthSource.Dates, result.MonthFrom);
        Assert.Contains(result.Problems, problem => problem is { Code: "MON-003", Severity: Severity.Note });
    }
}
