using CareScorecard.Domain.Children;
using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Loads;

public sealed class MonthShapeTests
{
    [Fact]
    public void Rows_are_counted_for_each_kind_that_has_a_column()
    {
        var shape = MonthShape.Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("a"), A.Child("b", ended: "2024-02-29"), A.Child("c", ended: "2024-03-01"))
            .With(A.CareLeaver("d", "2005-01-01"))
            .Without(RecordKind.Placements)
            .Without(RecordKind.Reviews)
            .Without(RecordKind.Adoption)
            .Without(RecordKind.SocialWorkers)
            .Without(RecordKind.Measures)
            .Build());

        Assert.Equal(
            [new(RecordKind.Children, 3), new(RecordKind.CareLeavers, 1), new(RecordKind.ReviewingOfficers, 0)],
            shape.Rows);
        Assert.Equal((2, 1), (shape.ChildrenInCare, shape.ChildrenWhoLeft));
        Assert.Null(shape.RowsOf(RecordKind.Placements));
    }

    [Fact]
    public void A_reason_is_asked_for_only_where_care_ended()
    {
        var shape = MonthShape.Of(new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("in care"),
                A.Child("gone", ended: "2024-02-29"),
                A.Child("gone and explained", ended: "2024-02-01") with { ReasonCareEnded = ReasonCareEnded.E8 },
                A.Child("will go", ended: "2024-03-01"))
            .Build());

        Assert.Equal(new FieldFill(Fields.Children.ReasonCareEnded, Of: 2, Blank: 1), shape.FillOf(Fields.Children.ReasonCareEnded));
        Assert.Null(shape.FillOf(Fields.Children.CareEnded));
    }

    [Fact]
    public void An_education_plan_is_asked_for_of_whom_the_indicator_counts()
    {
        // 29 February 2024 is the 20th working day after 1 February.
        var shape = MonthShape.Of(new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("at school", born: "2014-01-01"),
                A.Child("came in time", started: "2024-02-01", born: "2014-01-01"),
                A.Child("came late", started: "2024-02-02", born: "2014-01-01"),
                A.Child("too young", born: "2021-01-01"),
                A.Child("left", ended: "2024-01-31", born: "2014-01-01"),
                A.Child("has one", born: "2014-01-01") with { LastEducationPlanOn = A.Day("2024-02-29") },
                A.Child("will have one", born: "2014-01-01") with { LastEducationPlanOn = A.Day("2024-03-01") })
            .Build());

        Assert.Equal(new FieldFill(Fields.Children.LastEducationPlan, Of: 4, Blank: 3), shape.FillOf(Fields.Children.LastEducationPlan));
    }

    [Fact]
    public void Refused_and_not_obtained_are_blanks_of_ethnicity()
    {
        var shape = MonthShape.Of(new MonthRecordsBuilder("2024-02")
            .With(
                A.Child("a") with { Ethnicity = Ethnicity.WBRI },
                A.Child("b") with { Ethnicity = Ethnicity.REFU },
                A.Child("c") with { Ethnicity = Ethnicity.NOBT },
                A.Child("d"))
            .Build());

        Assert.Equal(new FieldFill(Fields.Children.Ethnicity, Of: 4, Blank: 3), shape.FillOf(Fields.Children.Ethnicity));
    }

    [Fact]
    public void Short_breaks_are_asked_for_nothing()
    {
        var shape = MonthShape.Of(new MonthRecordsBuilder("2024-02").With(A.Child("a") with { LegalStatus = LegalStatus.V3 }).Build());

        Assert.Equal(0, shape.ChildrenInCare);
        Assert.All(shape.Fills, fill => Assert.Equal((0, 0), (fill.Of, fill.Blank)));
    }

    [Fact]
    public void A_column_that_the_extract_lacks_is_not_blank_but_not_there()
    {
        var builder = new MonthRecordsBuilder("2024-02").With(A.Child("a"));
        var whole = MonthShape.Of(builder.Build()).Fills.Select(fill => fill.Field).ToList();
        var shape = MonthShape.Of(builder.Without(Fields.Children.Sex).Build());

        Assert.Equal(Enum.GetValues<RecordKind>().SelectMany(Fields.Of).Where(whole.Contains), whole);
        Assert.Contains(Fields.Children.Sex, whole);
        Assert.Equal(whole.Except([Fields.Children.Sex]), shape.Fills.Select(fill => fill.Field));
        Assert.Null(shape.FillOf(Fields.Children.Sex));
    }
}
