using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Months;

// E is 29 February 2024, so the twelve months run from 1 March 2023.
public sealed class PlacementHistoryTests
{
    private const string E = "2024-02";

    [Fact]
    public void Placement_that_ended_the_day_before_the_window_is_not_counted()
    {
        var child = Judge(
            A.Stay("A", "2022-01-01", "2023-02-28", PlacementType.K2),
            A.Stay("A", "2023-02-28"));

        Assert.Equal(1, child.PlacementsIn12Months);
    }

    [Fact]
    public void Placement_that_ended_on_the_first_day_of_the_window_is_counted()
    {
        var child = Judge(
            A.Stay("A", "2022-01-01", "2023-03-01", PlacementType.K2),
            A.Stay("A", "2023-03-01"));

        Assert.Equal(2, child.PlacementsIn12Months);
    }

    [Fact]
    public void Placement_that_starts_on_the_last_day_is_counted_and_one_that_starts_after_it_is_not()
    {
        var child = Judge(
            A.Stay("A", "2022-01-01", "2024-02-29"),
            A.Stay("A", "2024-02-29", "2024-03-01", PlacementType.K2),
            A.Stay("A", "2024-03-01", null, PlacementType.U1));

        Assert.Equal(2, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2024-02-29"), child.CurrentPlacementStartedOn);
    }

    [Fact]
    public void End_after_the_month_counts_as_not_recorded()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A"))
            .With(A.Stay("A", "2024-02-29", "2024-03-15"))
            .ToCareMonth();

        Assert.Null(Assert.Single(month.Placements.Subjects).EndedOn);
    }

    [Theory]
    [InlineData(PlacementType.T0)]
    [InlineData(PlacementType.T1)]
    [InlineData(PlacementType.T2)]
    [InlineData(PlacementType.T3)]
    [InlineData(PlacementType.T4)]
    public void Temporary_stay_is_looked_through_when_the_child_comes_back_to_the_same_kind_of_home(PlacementType temporary)
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-20", temporary),
            A.Stay("A", "2023-06-20"));

        Assert.Equal(1, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2021-05-01"), child.CurrentPlacementStartedOn);
    }

    [Fact]
    public void Two_temporary_stays_in_a_row_are_looked_through_alike()
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-20", PlacementType.T1),
            A.Stay("A", "2023-06-20", "2023-07-01", PlacementType.T0),
            A.Stay("A", "2023-07-01"));

        Assert.Equal(1, child.PlacementsIn12Months);
    }

    public static TheoryData<PlacementStay> OtherHomes()
    {
        var back = A.Stay("A", "2023-06-20");
        return
        [
            back with { Type = PlacementType.U4 },
            back with { Type = null },
            back with { Provider = PlacementProvider.PR4 },
            back with { Location = PlacementLocation.Out },
            back with { Location = null },
            back with { MilesFromHome = 3.1m },
            back with { MilesFromHome = null },
        ];
    }

    [Theory]
    [MemberData(nameof(OtherHomes))]
    public void Another_home_after_a_temporary_stay_is_another_placement(PlacementStay after)
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-20", PlacementType.T3),
            after);

        Assert.Equal(2, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2023-06-20"), child.CurrentPlacementStartedOn);
    }

    [Fact]
    public void Another_kind_of_home_after_a_temporary_stay_is_the_same_placement_when_marked_same_carer()
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-20", PlacementType.T3),
            A.Stay("A", "2023-06-20", null, PlacementType.U4, sameCarer: true));

        Assert.Equal(1, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2021-05-01"), child.CurrentPlacementStartedOn);
    }

    [Fact]
    public void The_same_kind_of_home_without_a_temporary_stay_between_is_a_move()
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01"));

        Assert.Equal(2, child.PlacementsIn12Months);
    }

    [Fact]
    public void Usual_placement_lasts_while_the_child_is_on_a_temporary_stay()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A"))
            .With(A.Stay("A", "2021-05-01", "2024-02-10"), A.Stay("A", "2024-02-10", null, PlacementType.T1))
            .ToCareMonth();

        var placement = Assert.Single(month.Placements.Subjects);
        Assert.Equal((A.Day("2021-05-01"), null), (placement.StartedOn, placement.EndedOn));
        Assert.Equal(A.Day("2021-05-01"), month.Children.Subjects[0].CurrentPlacementStartedOn);
    }

    [Fact]
    public void History_of_nothing_but_a_temporary_stay_counts_one_and_leaves_the_start_to_the_record()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A") with { PlacementStartedOn = A.Day("2022-02-02"), PlacementsInLast12Months = 5 })
            .With(A.Stay("A", "2024-02-10", null, PlacementType.T1))
            .ToCareMonth();

        var child = month.Children.Subjects[0];
        Assert.Equal(1, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2022-02-02"), child.CurrentPlacementStartedOn);
        Assert.Empty(month.Placements);
    }

    [Fact]
    public void Stay_that_starts_and_ends_on_one_day_is_not_counted()
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-01", PlacementType.K2),
            A.Stay("A", "2023-06-01", null, PlacementType.U1));

        Assert.Equal(2, child.PlacementsIn12Months);
    }

    [Fact]
    public void Stay_of_one_night_is_counted()
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-02", PlacementType.K2),
            A.Stay("A", "2023-06-02", null, PlacementType.U1));

        Assert.Equal(3, child.PlacementsIn12Months);
    }

    [Fact]
    public void Return_to_the_same_home_after_a_stay_of_under_a_day_goes_on_with_it()
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-01", PlacementType.K2),
            A.Stay("A", "2023-06-01"));

        Assert.Equal(1, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2021-05-01"), child.CurrentPlacementStartedOn);
    }

    [Fact]
    public void Change_of_status_on_the_first_day_of_a_placement_does_not_hide_the_placement()
    {
        var child = Judge(
            A.Stay("A", "2021-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-06-01", PlacementType.K2),
            A.Stay("A", "2023-06-01", null, PlacementType.K2, sameCarer: true));

        Assert.Equal(2, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2023-06-01"), child.CurrentPlacementStartedOn);
    }

    [Fact]
    public void Rows_with_the_same_carer_are_one_placement_that_started_with_the_first()
    {
        var child = Judge(
            A.Stay("A", "2020-05-01", "2023-06-01", PlacementType.U6),
            A.Stay("A", "2023-06-01", "2023-12-01", PlacementType.U4, sameCarer: true),
            A.Stay("A", "2023-12-01", null, PlacementType.A3, sameCarer: true));

        Assert.Equal(1, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2020-05-01"), child.CurrentPlacementStartedOn);
        Assert.Equal(A.Day("2020-05-01"), child.SettledSince);
    }

    [Fact]
    public void Rows_may_come_in_any_order_and_twice()
    {
        var child = Judge(
            A.Stay("A", "2023-12-01", null, PlacementType.K2),
            A.Stay("A", "2020-05-01", "2023-06-01"),
            A.Stay("A", "2023-06-01", "2023-12-01", PlacementType.U1),
            A.Stay("A", "2023-12-01", null, PlacementType.K2));

        Assert.Equal(3, child.PlacementsIn12Months);
        Assert.Equal(A.Day("2023-12-01"), child.CurrentPlacementStartedOn);
    }

    [Fact]
    public void Only_the_current_period_of_care_counts()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A", "2020-01-01", "2023-08-01"), A.Child("A", "2023-10-01"))
            .With(
                A.Stay("A", "2020-01-01", "2023-05-01"),
                A.Stay("A", "2023-05-01", "2023-08-01", PlacementType.K2),
                A.Stay("A", "2023-10-01", null, PlacementType.K2, sameCarer: true))
            .ToCareMonth();

        Assert.Equal([2, 1], month.Children.Subjects.Select(child => child.PlacementsIn12Months));
        Assert.Equal(A.Day("2023-10-01"), month.Children.Subjects[1].CurrentPlacementStartedOn);
    }

    [Fact]
    public void Child_who_leaves_and_comes_back_on_one_day_starts_anew_on_it()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A", "2020-01-01", "2023-08-01"), A.Child("A", "2023-08-01"))
            .With(A.Stay("A", "2020-01-01", "2023-08-01"), A.Stay("A", "2023-08-01"))
            .ToCareMonth();

        Assert.Equal([1, 1], month.Children.Subjects.Select(child => child.PlacementsIn12Months));
    }

    [Fact]
    public void Rows_of_short_breaks_belong_to_no_counted_period()
    {
        var month = new MonthRecordsBuilder(E)
            .With(
                A.Child("A", "2023-01-01"),
                A.Child("A", "2023-06-01") with { LegalStatus = LegalStatus.V4 })
            .With(A.Stay("A", "2023-01-01"), A.Stay("A", "2023-06-01", "2023-06-03", PlacementType.K2))
            .ToCareMonth();

        Assert.Equal(1, Assert.Single(month.Children.Subjects).PlacementsIn12Months);
    }

    [Fact]
    public void Earlier_period_that_the_extract_no_longer_holds_does_not_count()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A", "2023-10-01") with { PlacementsInLast12Months = 4 })
            .With(A.Stay("A", "2018-01-01", "2019-01-01"), A.Stay("A", "2019-01-01"))
            .ToCareMonth();

        var child = Assert.Single(month.Children.Subjects);
        Assert.False(child.HasPlacementHistory);
        Assert.Equal(4, child.PlacementsIn12Months);
    }

    [Fact]
    public void Rows_without_a_column_for_their_end_are_no_history()
    {
        var month = new MonthRecordsBuilder(E)
            .Without(Fields.Placements.Ended)
            .With(A.Child("A", "2020-01-01") with { PlacementsInLast12Months = 1 })
            .With(A.Stay("A", "2020-01-01"), A.Stay("A", "2021-01-01", null, PlacementType.K2), A.Stay("A", "2022-01-01"))
            .ToCareMonth();

        Assert.Equal(1, Assert.Single(month.Children.Subjects).PlacementsIn12Months);
    }

    [Fact]
    public void History_wins_over_the_recorded_number_child_by_child()
    {
        var month = new MonthRecordsBuilder(E)
            .With(
                A.Child("A") with { PlacementsInLast12Months = 4 },
                A.Child("B") with { PlacementsInLast12Months = 4 },
                A.Child("C"),
                A.Child("D") with { PlacementsInLast12Months = 0 })
            .With(A.Stay("a ", "2020-01-01", "2023-06-01"), A.Stay("A", "2023-06-01"))
            .ToCareMonth();

        Assert.Equal([2, 4, null, 1], month.Children.Subjects.Select(child => child.PlacementsIn12Months));
    }

    [Fact]
    public void Without_history_the_recorded_start_counts_and_else_the_day_care_started()
    {
        var month = new MonthRecordsBuilder(E)
            .With(
                A.Child("A", "2020-01-01") with { PlacementStartedOn = A.Day("2022-02-02") },
                A.Child("B", "2020-01-01"),
                A.Child("C", "2020-01-01") with { PlacementStartedOn = A.Day("2024-03-01") })
            .ToCareMonth();

        Assert.Equal(
            [A.Day("2022-02-02"), A.Day("2020-01-01"), A.Day("2020-01-01")],
            month.Children.Subjects.Select(child => child.CurrentPlacementStartedOn));
        Assert.Equal([A.Day("2022-02-02"), null, null], month.Children.Subjects.Select(child => child.SettledSince));
    }

    [Fact]
    public void Placement_still_open_when_care_ended_ended_with_it()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A", "2020-01-01", "2023-08-01"))
            .With(A.Stay("A", "2020-01-01"))
            .ToCareMonth();

        Assert.Equal(A.Day("2023-08-01"), Assert.Single(month.Placements.Subjects).EndedOn);
    }

    [Fact]
    public void Two_placements_that_start_on_one_day_are_told_apart()
    {
        var month = new MonthRecordsBuilder(E)
            .With(A.Child("A"))
            .With(A.Stay("A", "2023-06-01", "2023-06-09"), A.Stay("A", "2023-06-01", null, PlacementType.K2))
            .ToCareMonth();

        Assert.Equal(2, month.Placements.Subjects.Select(placement => placement.Identity).Distinct().Count());
    }

    [Fact]
    public void New_carers_who_adopt_count_together_with_the_one_placement_before()
    {
        var child = Judge(
            A.Stay("A", "2020-01-01", "2021-01-01", PlacementType.K2),
            A.Stay("A", "2021-01-01", "2023-09-01"),
            A.Stay("A", "2023-09-01", "2023-11-01", PlacementType.A5),
            A.Stay("A", "2023-11-01", null, PlacementType.A6, sameCarer: true));

        Assert.Equal(A.Day("2023-09-01"), child.CurrentPlacementStartedOn);
        Assert.Equal(A.Day("2021-01-01"), child.SettledSince);
    }

    private static ChildInMonth Judge(params PlacementStay[] stays) => Assert.Single(
        new MonthRecordsBuilder(E).With(A.Child("A", "2019-01-01")).With(stays).ToCareMonth().Children.Subjects);
}
