using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Breakdowns;

public class PartColumnTests
{
    private static string[] Drawn(Dimension dimension, params PeriodOfCare[] periods)
    {
        var roll = new MonthRecordsBuilder("2024-02").With(periods).ToCareMonth().Children;
        return Labels(roll, dimension);
    }

    private static string[] Labels(Roll roll, Dimension dimension)
    {
        var column = roll.PartsBy(dimension)!;
        return [.. column.PartOf.Select(part => column.Labels[part].Text)];
    }

    [Theory]
    [InlineData("2024-02-29", "0")]
    [InlineData("2023-03-01", "0")]
    [InlineData("2023-02-28", "1-4")]
    [InlineData("2019-03-01", "1-4")]
    [InlineData("2019-02-28", "5-9")]
    [InlineData("2014-03-01", "5-9")]
    [InlineData("2014-02-28", "10-15")]
    [InlineData("2008-03-01", "10-15")]
    [InlineData("2008-02-29", "16-17")]
    [InlineData("2006-03-01", "16-17")]
    [InlineData("2006-02-28", "18 and over")]
    [InlineData("2024-03-01", "Not recorded")]
    public void Ages_fall_into_bands_by_completed_years_at_the_months_end(string born, string expected)
    {
        Assert.Equal([expected], Drawn(Dimension.AgeBand, A.Child("1", "2024-02-29", born: born)));
    }

    [Theory]
    [InlineData("2023-09-01", null, "0-5 months")]
    [InlineData("2023-08-29", null, "6-11 months")]
    [InlineData("2023-03-01", null, "6-11 months")]
    [InlineData("2023-02-28", null, "12-23 months")]
    [InlineData("2022-03-01", null, "12-23 months")]
    [InlineData("2022-02-28", null, "24-59 months")]
    [InlineData("2019-03-01", null, "24-59 months")]
    [InlineData("2019-02-28", null, "60 or more months")]
    [InlineData("2023-08-29", "2024-02-28", "0-5 months")]
    [InlineData("2024-03-05", null, "Not recorded")]
    public void Length_in_care_is_in_completed_months_to_the_months_end_or_to_the_end_of_care(string started, string? ended, string expected)
    {
        Assert.Equal([expected], Drawn(Dimension.LengthInCare, A.Child("1", started, ended)));
    }

    [Fact]
    public void Where_a_month_has_no_such_day_its_last_day_completes_it()
    {
        Assert.Equal(["6-11 months"], Drawn(Dimension.LengthInCare, A.Child("1", "2023-08-31", "2024-02-29")));
        Assert.Equal(["0-5 months"], Drawn(Dimension.LengthInCare, A.Child("1", "2023-08-31", "2024-02-28")));
    }

    [Fact]
    public void Every_code_has_its_group()
    {
        Assert.Equal(
            [
                "Care order", "Care order", "Care order", "Placement order", "Section 20", "Protection", "Protection", "Protection",
                "Justice", "Justice", "Justice",
            ],
            Drawn(Dimension.LegalStatus, [.. Enum.GetValues<LegalStatus>().Select(status => A.Child(status.ToString()) with { LegalStatus = status })]));
        Assert.Equal(
            "White White White White White Mixed Mixed Mixed Mixed Asian Asian Asian Asian Asian Black Black Black Other"
                .Split(' ').Concat(["Not recorded", "Not recorded"]),
            Drawn(Dimension.EthnicGroup, [.. Enum.GetValues<Ethnicity>().Select(code => A.Child(code.ToString()) with { Ethnicity = code })]));
        Assert.Equal(
            ["Male", "Female", "Neither"],
            Drawn(Dimension.Sex, [.. Enum.GetValues<Sex>().Select(sex => A.Child(sex.ToString()) with { Sex = sex })]));
        Assert.Equal(
            ["None", "SEN support", "Education, health and care plan"],
            Drawn(Dimension.Sen, [.. Enum.GetValues<SpecialEducationalNeeds>().Select(sen => A.Child(sen.ToString()) with { SpecialEducationalNeeds = sen })]));
        Assert.Equal(
            ["In our area", "Outside our area"],
            Drawn(Dimension.Area, [.. Enum.GetValues<PlacementLocation>().Select(at => A.Child(at.ToString()) with { PlacementLocation = at })]));
        Assert.Equal(
            [
                "Abuse or neglect", "Child's disability", "Parent's illness or disability", "Acute stress", "Family dysfunction",
                "Socially unacceptable behaviour", "Low income", "Absent parenting",
            ],
            Drawn(Dimension.Need, [.. Enum.GetValues<CategoryOfNeed>().Select(need => A.Child(need.ToString()) with { CategoryOfNeed = need })]));
    }

    [Theory]
    [InlineData("A3 A4 A5 A6", "Adoption")]
    [InlineData("H5 K3 P2", "Supported accommodation")]
    [InlineData("K1 K2", "Children's home")]
    [InlineData("P1", "Parents")]
    [InlineData("U1 U2 U3", "Connected carers")]
    [InlineData("U4 U5 U6", "Own foster carers")]
    [InlineData("P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 Z1", "Other")]
    public void Every_placement_has_its_group(string codes, string expected)
    {
        var periods = codes.Split(' ').Select(code => A.Child(code) with
        {
            PlacementType = Enum.Parse<PlacementType>(code),
            PlacementProvider = PlacementProvider.PR1,
        });

        Assert.All(Drawn(Dimension.Placement, [.. periods]), label => Assert.Equal(expected, label));
    }

    [Fact]
    public void A_foster_carer_of_another_provider_or_of_none_recorded_is_not_our_own()
    {
        var ofAgency = A.Child("1") with { PlacementType = PlacementType.U6, PlacementProvider = PlacementProvider.PR4 };
        var unknown = A.Child("2") with { PlacementType = PlacementType.U4 };

        Assert.Equal(["Other foster carers", "Other foster carers"], Drawn(Dimension.Placement, ofAgency, unknown));
    }

    [Fact]
    public void A_child_of_whom_nothing_is_recorded_is_not_recorded_everywhere_but_by_age_and_length()
    {
        Assert.All(
            Dimensions.All.Except([Dimension.AgeBand, Dimension.LengthInCare]),
            dimension => Assert.Equal(["Not recorded"], Drawn(dimension, A.Child("1"))));
    }

    [Fact]
    public void Names_match_ignoring_case_and_spaces_and_are_shown_sorted_in_the_first_spelling_met()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("1") with { Team = " North team " },
                A.Child("2") with { Team = "east team" },
                A.Child("3") with { Team = "NORTH\u00A0TEAM" },
                A.Child("4") with { Team = "  " },
                A.Child("5") with { Team = "not recorded" })
            .ToCareMonth();

        var column = month.Children.PartsBy(Dimension.Team)!;

        Assert.Equal(["east team", "North team", "Not recorded"], column.Labels.Select(label => label.Text));
        Assert.Equal([1, 0, 1, 2, 2], column.PartOf);
    }

    [Fact]
    public void Every_set_ends_in_not_recorded_and_is_drawn_once()
    {
        var month = new MonthRecordsBuilder("2024-02").With(A.Child("1")).ToCareMonth();

        Assert.All(Dimensions.All, dimension =>
        {
            Assert.Equal("Not recorded", month.Children.PartsBy(dimension)!.Labels[^1].Text);
            Assert.Same(month.Children.PartsBy(dimension), month.Children.PartsBy(dimension));
        });
    }

    [Fact]
    public void Care_leavers_have_bands_and_characteristics_of_their_own()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(
                A.CareLeaver("1", "2006-02-28") with { Sex = Sex.Female, Team = "Leaving care", Disabled = true, UnaccompaniedAsylumSeeking = false },
                A.CareLeaver("2", "2005-02-28") with { Ethnicity = Ethnicity.BAFR },
                A.CareLeaver("3", "2002-03-01"),
                A.CareLeaver("4", "2002-02-28"))
            .ToCareMonth();

        Assert.Equal(["17-18", "19-21", "19-21", "Other ages"], Labels(month.CareLeavers, Dimension.AgeBand));
        Assert.Equal(["Female", "Not recorded"], Labels(month.CareLeavers, Dimension.Sex)[..2]);
        Assert.Equal(["Leaving care", "Not recorded"], Labels(month.CareLeavers, Dimension.Team)[..2]);
        Assert.Equal(["Yes", "Not recorded"], Labels(month.CareLeavers, Dimension.Disability)[..2]);
        Assert.Equal(["No", "Not recorded"], Labels(month.CareLeavers, Dimension.Uasc)[..2]);
        Assert.Equal(["Not recorded", "Black"], Labels(month.CareLeavers, Dimension.EthnicGroup)[..2]);
        Assert.All(Labels(month.CareLeavers, Dimension.LegalStatus), label => Assert.Equal("Not recorded", label));
        Assert.All(Labels(month.CareLeavers, Dimension.Worker), label => Assert.Equal("Not recorded", label));
    }

    [Fact]
    public void An_adoption_case_has_the_characteristics_of_its_own_record()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(A.Adoption("1") with { Sex = Sex.Male, Ethnicity = Ethnicity.WBRI, BornOn = A.Day("2020-05-05") }, A.Adoption("2"))
            .ToCareMonth();

        Assert.Equal(["Male", "Not recorded"], Labels(month.Adoptions, Dimension.Sex));
        Assert.Equal(["White", "Not recorded"], Labels(month.Adoptions, Dimension.EthnicGroup));
        Assert.Equal(["1-4", "Not recorded"], Labels(month.Adoptions, Dimension.AgeBand));
    }

    [Fact]
    public void A_review_belongs_where_its_child_belongs()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(A.Child("1") with { Sex = Sex.Male }, A.Child("2") with { Sex = Sex.Female })
            .ToCareMonth();
        var reviews = new Roll<ReviewInMonth>(SubjectKind.Review,
        [
            .. new[] { 1, 0, 1 }.Select((child, index) => new ReviewInMonth
            {
                Index = index,
                Of = month.Children.Subjects[child],
                Record = A.Review("2", "2024-02-01"),
                DueOn = null,
                IsOfLastYear = true,
            }),
        ]);

        Assert.Equal(["Female", "Male", "Female"], Labels(reviews, Dimension.Sex));
    }

    [Fact]
    public void Staff_have_no_characteristics()
    {
        var month = new MonthRecordsBuilder("2024-02").With(A.Officer("Officer 1")).With(A.Worker("Worker 1")).ToCareMonth();

        Assert.Null(month.ReviewingOfficers.PartsBy(Dimension.Sex));
        Assert.Null(month.SocialWorkers.PartsBy(Dimension.Team));
    }

    [Theory]
    [InlineData(Dimension.Placement, "own foster", "Own foster carers")]
    [InlineData(Dimension.Placement, "OTHER", "Other")]
    [InlineData(Dimension.Placement, "children\u2019s home", "Children's home")]
    [InlineData(Dimension.AgeBand, "10-15", "10-15")]
    [InlineData(Dimension.AgeBand, "0", "0")]
    [InlineData(Dimension.AgeBand, "1", null)]
    [InlineData(Dimension.Area, "out", "Outside our area")]
    [InlineData(Dimension.Sex, "not recorded", "Not recorded")]
    [InlineData(Dimension.Sex, "", null)]
    [InlineData(Dimension.Sex, "blue", null)]
    [InlineData(Dimension.Worker, "ann smithers", "Ann Smithers")]
    [InlineData(Dimension.Worker, "Ann Smith", null)]
    public void A_filter_finds_its_part_and_never_completes_a_name(Dimension dimension, string label, string? expected)
    {
        var month = new MonthRecordsBuilder("2024-02").With(A.Child("1") with { SocialWorker = "Ann Smithers" }).ToCareMonth();
        var column = month.Children.PartsBy(dimension)!;

        Assert.Equal(expected, column.Find(label) is { } part ? column.Labels[part].Text : null);
    }
}
