using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using static CareScorecard.Import.Tests.Ssda903.ReturnTables;

namespace CareScorecard.Import.Tests.Ssda903;

/// <summary>What each table becomes in a month, and what the month at its end could have known.</summary>
public sealed class MonthOfReturnTests
{
    /// <summary>Ended in the year, so that the return is that of the year to 31 March 2024.</summary>
    private const string InTheYear = "Y,01/05/2023,S,C2,U4,PR1,20/03/2024,E4A";

    private static readonly SourceFile Born = Header("Y,2,01/01/2010,WBRI,,,", "A,1,29/02/2012,MWBC,,,");

    [Theory]
    [InlineData("2023-05", "2023-05-10 now C1 N1 U4 PR1 since 2023-05-10")]
    [InlineData("2023-08", "2023-05-10 now C2 N1 U4 PR1 since 2023-05-10")]
    [InlineData("2023-09", "2023-05-10 now C2 N1 K2 PR4 since 2023-09-30")]
    [InlineData("2024-01", "2023-05-10 now C2 N1 K2 PR4 since 2023-09-30")]
    [InlineData("2024-02", "2023-05-10 2024-02-29 E4A C2 N1 K2 PR4 since 2023-09-30")]
    public void A_month_knows_what_had_begun_and_ended_by_its_last_day(string month, string period)
    {
        var records = Read(month, Born, Episodes(
            InTheYear,
            "A,10/05/2023,S,C1,U4,PR1,15/08/2023,X1",
            "A,15/08/2023,L,C2,U4,PR1,30/09/2023,X1",
            "A,30/09/2023,P,C2,K2,PR4,29/02/2024,E4A"));

        Assert.Equal([period], records.PeriodsOf("A"));
    }

    [Fact]
    public void A_child_who_comes_into_care_later_is_not_there_and_one_who_left_a_year_before_is_no_longer_there()
    {
        var episodes = Episodes(
            "Y,01/04/2022,S,C2,U4,PR1,30/04/2022,E4A", "A,01/12/2023,S,C2,U4,PR1,,",
            "W,01/05/2021,S,C2,U4,PR1,05/04/2022,E4A", "W,01/05/2023,S,C2,U4,PR1,05/07/2023,E4A");
        var born = Header("Y,2,01/01/2010,WBRI,,,", "A,1,29/02/2012,MWBC,,,", "W,1,29/02/2012,MWBC,,,");

        Assert.Equal(["W", "Y"], Ids(Read("2023-03", born, episodes)));
        Assert.Empty(Ids(Read("2023-04", born, episodes)));
        Assert.Equal(["W"], Ids(Read("2023-05", born, episodes)));
        Assert.Equal(["A", "W"], Ids(Read("2023-12", born, episodes)));
    }

    [Fact]
    public void Sex_and_ethnicity_come_from_the_header_whatever_the_year_codes_them_by()
    {
        var old = Read("2024-03", Born, Episodes(InTheYear)).Periods.Single();
        var since2025 = Read("2025-03", Header("Y,F,01/01/2010,WBRI,,,", "U,U,01/01/2010,BAFR,,,"),
            Episodes("Y,01/05/2024,S,C2,K3,PR4,20/03/2025,E4A", "U,01/05/2024,S,C2,Z12,PR4,,")).Periods;

        Assert.Equal((Sex.Female, Ethnicity.WBRI), (old.Sex, old.Ethnicity));
        Assert.Equal([(Sex.Female, PlacementType.K3), ((Sex?)null, PlacementType.Z1)], since2025.Select(period => (period.Sex, period.PlacementType!.Value)));
    }

    [Theory]
    [InlineData("2023-06", true)]
    [InlineData("2023-07", false)]
    [InlineData("2024-03", false)]
    public void An_unaccompanied_child_is_one_until_the_day_that_the_return_says(string month, bool expected)
    {
        var records = Read(month, Born, Episodes(InTheYear, "A,01/05/2023,S,C2,U4,PR1,,"), Uasc("A,1,29/02/2012,31/07/2023"));

        Assert.Equal(expected, records.Periods.Single(period => period.Child == new ChildId("A")).UnaccompaniedAsylumSeeking);
        Assert.Contains(Fields.Children.Uasc, records.Fields);
    }

    [Fact]
    public void A_child_who_left_on_the_day_of_ceasing_to_be_unaccompanied_left_as_one()
    {
        var records = Read("2024-03", Born, Episodes(InTheYear), Uasc("Y,2,01/01/2010,20/03/2024"));

        Assert.True(records.Periods.Single().UnaccompaniedAsylumSeeking);
    }

    [Fact]
    public void Missing_episodes_are_those_of_the_last_twelve_months_and_nobody_else_had_any()
    {
        var records = Read("2024-03", Born, Episodes(InTheYear, "A,01/05/2022,S,C2,U4,PR1,,"),
            Missing("Y,01/01/2010,M,01/04/2023,02/04/2023", "Y,01/01/2010,M,31/03/2023,02/04/2023", "Y,01/01/2010,A,31/03/2024,", "Y,01/01/2010,M,01/04/2024,"));

        Assert.Equal([("Y", 1, 1), ("A", 0, 0)], records.Periods.Select(period => (period.Child.Value, period.MissingEpisodes!.Value, period.AbsentEpisodes!.Value)));
    }

    [Fact]
    public void A_years_outcomes_are_told_at_the_end_of_the_year_and_in_no_other_month()
    {
        SourceFile[] files = [Born, Episodes(InTheYear, "A,01/05/2022,S,C2,U4,PR1,,"), Outcomes("A,29/02/2012,17,,0,1,1,1,0,1,0,0")];

        var march = Read("2024-03", files);
        var february = Read("2024-02", files);

        var child = march.Periods[1];
        Assert.Equal(
            (17, new DateOnly(2024, 3, 31), false, true, true, new DateOnly(2024, 3, 31), null, true),
            (child.WellbeingScore, child.WellbeingScoredOn, child.ConvictedOrCautioned, child.DevelopmentChecksUpToDate, child.ImmunisationsUpToDate,
                child.LastDentalCheckOn, child.LastHealthAssessmentOn, child.SubstanceMisuseIdentified));
        Assert.Contains(Fields.Children.LastHealthAssessment, march.Fields);
        Assert.DoesNotContain(Fields.Children.LastHealthAssessment, february.Fields);
        Assert.Null(february.Periods[1].WellbeingScore);
    }

    [Fact]
    public void Care_leavers_are_told_at_the_end_of_the_year_with_suitability_from_the_digit()
    {
        var records = Read("2024-03", Header("Y,2,01/01/2010,WBRI,,,", "L,1,01/06/2004,BAFR,,,"), Episodes(InTheYear),
            CareLeavers("L,01/06/2004,YES,F1,B2", "M,01/04/2006,NO,0,01", "N,31/03/2003,RHOM,G5,Z1"));

        Assert.Equal(
            [
                new CareLeaver
                {
                    YoungPerson = new ChildId("L"), BornOn = new DateOnly(2004, 6, 1), Sex = Sex.Male, Ethnicity = Ethnicity.BAFR,
                    Eligibility = LeaverEligibility.FormerRelevant, InTouch = InTouch.Yes, Activity = LeaverActivity.F1,
                    Accommodation = LeaverAccommodation.B, Suitability = Suitability.Unsuitable,
                },
                new CareLeaver
                {
                    YoungPerson = new ChildId("M"), BornOn = new DateOnly(2006, 4, 1), Eligibility = LeaverEligibility.Relevant, InTouch = InTouch.No,
                },
                new CareLeaver
                {
                    YoungPerson = new ChildId("N"), BornOn = new DateOnly(2003, 3, 31), Eligibility = LeaverEligibility.FormerRelevant,
                    InTouch = InTouch.ReturnedHome, Activity = LeaverActivity.G5, Accommodation = LeaverAccommodation.Z, Suitability = Suitability.Suitable,
                },
            ],
            records.CareLeavers);
    }

    [Fact]
    public void Plans_for_adoption_are_put_together_from_episodes_and_decisions()
    {
        SourceFile[] files =
        [
            Header("Y,2,01/01/2020,WBRI,,,"),
            Episodes(
                "Y,01/05/2022,S,C1,U4,PR1,10/02/2023,X1", "Y,10/02/2023,L,E1,U4,PR1,01/06/2023,X1",
                "Y,01/06/2023,P,E1,A5,PR5,20/03/2024,E11", "V,01/05/2022,S,C1,U4,PR1,,"),
            PlacedForAdoption("Y,01/01/2020,15/11/2022,,"), Adopted("Y,01/01/2020,15/11/2022,10/05/2023,0,2,MF,L11"), Reviews("V,01/01/2020,01/05/2023,PN0"),
        ];

        var expected = new AdoptionCase
        {
            Child = new ChildId("Y"),
            Sex = Sex.Female,
            Ethnicity = Ethnicity.WBRI,
            BornOn = new DateOnly(2020, 1, 1),
            EnteredCareOn = new DateOnly(2022, 5, 1),
            DecidedOn = new DateOnly(2022, 11, 15),
            PlacementOrderOn = new DateOnly(2023, 2, 10),
            MatchedOn = new DateOnly(2023, 5, 10),
            PlacedOn = new DateOnly(2023, 6, 1),
            AdoptedOn = new DateOnly(2024, 3, 20),
        };
        Assert.Equal([expected], Read("2024-03", files).Adoptions);
        Assert.Equal([expected with { AdoptedOn = null, PlacedOn = null }], Read("2023-05", files).Adoptions);
        Assert.Equal([expected with { AdoptedOn = null, PlacedOn = null, MatchedOn = null }], Read("2023-04", files).Adoptions);
    }

    [Fact]
    public void The_social_worker_is_the_one_who_had_the_child_on_the_last_day()
    {
        SourceFile[] files = [Born, Episodes(InTheYear), SocialWorkers("Y,01/01/2010,SW1,01/05/2023,01/07/2023,X", "Y,01/01/2010,SW2,01/07/2023,,")];

        Assert.Equal(["SW1", "SW2"], new[] { "2023-06", "2023-07" }.Select(month => Read(month, files).Periods.Single().SocialWorker));
    }

    [Fact]
    public void Reviews_of_later_months_are_not_counted()
    {
        SourceFile[] files = [Born, Episodes(InTheYear), Reviews("Y,01/01/2010,30/09/2023,PN1", "Y,01/01/2010,01/10/2023,PN7")];

        Assert.Equal(
            [new Review { Child = new ChildId("Y"), HeldOn = new DateOnly(2023, 9, 30), Participation = Participation.PN1 }],
            Read("2023-09", files).Reviews);
    }

    [Theory]
    [InlineData("2023-08", 5, false, false)]
    [InlineData("2023-09", 6, true, false)]
    [InlineData("2024-02", 11, true, false)]
    [InlineData("2024-03", 12, true, true)]
    public void What_looks_back_further_than_the_return_goes_is_unavailable(string month, int held, bool reviews, bool placements)
    {
        var result = Result(month, Born, Episodes(InTheYear), Reviews("Y,01/01/2010,30/05/2023,PN1"));

        Assert.Equal(
            (held, reviews, placements, placements),
            (result.Records!.LeaversCoverMonths, result.Records.Has(RecordKind.Reviews), result.Records.Has(RecordKind.Placements),
                result.Records.Fields.Contains(Fields.Adoption.AdoptionOrder)));
        Assert.Equal(held < 12, result.Problems.Any(problem => problem is { Code: "RET-202", Severity: Severity.Note }));
        Assert.DoesNotContain(Fields.Children.LastEducationPlan, result.Records.Fields);
        Assert.DoesNotContain(Fields.Children.LastVisit, result.Records.Fields);
    }

    [Fact]
    public void Two_years_returns_together_tell_the_months_of_both_and_the_later_one_knows_more()
    {
        string[] before = ["LA,YEAR,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC", "Anytown,2023,A,2022-05-10,S,C1,N1,U4,PR1,,", "Anytown,2023,Y,2022-04-10,S,C1,N1,U4,PR1,2023-03-20,E4A"];
        string[] after = ["LA,YEAR,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC", "Anytown,2024,A,2022-05-10,S,C1,N1,U4,PR1,2024-02-10,E4A"];

        var result = Result("2024-03", Born, Workbook.Csv(string.Join('\n', after), name: "after.csv"), Workbook.Csv(string.Join('\n', before), name: "before.csv"));

        Assert.Equal(("2022-04", "2024-03", 24), (result.MonthsCovered[0].ToString(), result.MonthsCovered[^1].ToString(), result.MonthsCovered.Count));
        Assert.Equal(["2022-05-10 2024-02-10 E4A C1 N1 U4 PR1 since 2022-05-10"], result.Records!.PeriodsOf("A"));
        Assert.DoesNotContain(result.Problems, problem => problem.Severity != Severity.Note);
        Assert.Equal(new RowCounts(5, 4, 0), result.Rows);
    }

    [Fact]
    public void An_extract_made_within_the_year_ends_with_the_month_of_its_last_dates()
    {
        var rows = Enumerable.Range(0, 40).Select(i => $"C{i},{1 + (i % 28):00}/{4 + (i % 5):00}/2023,S,C2,U4,PR1,,").ToArray();

        var result = Result(null, Header([.. Enumerable.Range(0, 40).Select(i => $"C{i},1,01/01/2015,WBRI,,,")]), Episodes(rows));

        Assert.Equal(("2023-08", "2023-04", "2023-08"), (result.Month.ToString(), result.MonthsCovered[0].ToString(), result.MonthsCovered[^1].ToString()));
    }

    [Fact]
    public void A_local_table_adds_to_the_children_of_whichever_month_is_drawn()
    {
        var opened = MonthReader.Open(
            new ReadRequest
            {
                Files = [Born, Episodes(InTheYear), Table("virtual-school.csv", "Pupil,Plan reviewed,Tutor", "Y,10/09/2023,Green")],
                Mappings = [new ColumnMapping("Virtual school", RecordKind.Children, [new("Pupil", Fields.Children.ChildId), new("Plan reviewed", Fields.Children.LastEducationPlan), new("Tutor", null)])],
            },
            null,
            CancellationToken.None);

        var months = new[] { "2023-10", "2024-02", "2023-10" }.Select(month => opened.Read(Reads.ToMonth(month))).ToList();

        Assert.All(months, result =>
        {
            Assert.Equal(new DateOnly(2023, 9, 10), result.Records!.Periods.Single().LastEducationPlanOn);
            Assert.Contains(Fields.Children.LastEducationPlan, result.Records.Fields);
            Assert.Equal(new RowCounts(4, 4, 0), result.Rows);
        });
        Assert.Equal(months[0].Problems, months[2].Problems);
    }

    [Fact]
    public void Months_are_drawn_one_after_another_from_files_that_are_read_once()
    {
        var opened = MonthReader.Open(new ReadRequest { Files = ReturnSample.Files, LeaveOutStops = true }, null, CancellationToken.None);

        var first = opened.Read(Reads.ToMonth("2018-03"));
        var other = opened.Read(Reads.ToMonth("2017-09"));
        var again = opened.Read(Reads.ToMonth("2018-03"));

        Assert.Equal(12, opened.MonthsCovered.Count);
        Assert.NotEqual(first.Records!.Periods, other.Records!.Periods);
        Assert.Equal(first.Records.Periods, again.Records!.Periods);
        Assert.Equal(first.Records.Reviews, again.Records.Reviews);
        Assert.Equal(first.Problems, again.Problems);
        Assert.Equal(first.Tidied, again.Tidied);
        Assert.Equal(first.Rows, again.Rows);
    }

    private static MonthRecords Read(string month, params SourceFile[] files) => Result(month, files).Records!;

    private static ReadResult Result(string? month, params SourceFile[] files) => Reads.Month(month, files);

    private static IEnumerable<string> Ids(MonthRecords records) => records.Periods.Select(period => period.Child.Value).Order();
}
