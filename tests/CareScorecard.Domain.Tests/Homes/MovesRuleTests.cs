using CareScorecard.Domain.Children;
using CareScorecard.Domain.Homes;
using CareScorecard.Domain.Months;
using CareScorecard.TestKit.Records;
using Xunit;

namespace CareScorecard.Domain.Tests.Homes;

public sealed class MovesRuleTests
{
    [Fact]
    public void The_first_and_the_last_day_are_in_the_month_and_the_days_around_it_are_not()
    {
        var builder = new MonthRecordsBuilder("2024-02");
        foreach (var day in new[] { "2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01" })
        {
            builder.With(A.Child(day)).With(A.Stay(day, "2020-01-01", day), A.Stay(day, day, type: PlacementType.K2));
        }

        var moves = Of(builder);

        Assert.Equal((2, 0, 2, 2), (moves.NewHomes, moves.FirstHomes, moves.Moves, moves.ChildrenWhoMoved));
        Assert.Equal([new MoveFlow("Own foster carers", "Children's home", 2)], moves.Flows);
    }

    [Fact]
    public void A_child_who_moves_twice_makes_two_moves()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("TWICE"))
            .With(
                A.Stay("TWICE", "2020-01-01", "2024-02-05"),
                A.Stay("TWICE", "2024-02-05", "2024-02-20", PlacementType.K2),
                A.Stay("TWICE", "2024-02-20", type: PlacementType.U3) with { Location = PlacementLocation.Out }));

        Assert.Equal((2, 2, 1), (moves.NewHomes, moves.Moves, moves.ChildrenWhoMoved));
        Assert.Equal(
            [new MoveFlow("Own foster carers", "Children's home", 1), new MoveFlow("Children's home", "Connected carers", 1)], moves.Flows);
        Assert.Equal((0, 1), (moves.IntoOurArea, moves.OutOfOurArea));
    }

    [Fact]
    public void A_child_who_goes_home_and_comes_back_has_a_first_home_again()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("BACK", "2020-01-01", "2024-02-05"), A.Child("BACK", "2024-02-20"))
            .With(A.Stay("BACK", "2020-01-01", "2024-02-05"), A.Stay("BACK", "2024-02-20", type: PlacementType.K2)));

        Assert.Equal((1, 1, 0), (moves.NewHomes, moves.FirstHomes, moves.Moves));
        Assert.Equal((1, 0), (moves.CameIntoCare, moves.LeftAgain));
        Assert.Equal([new FirstHome("Children's home", 1)], moves.FirstHomesOfNewChildren);
    }

    [Fact]
    public void Temporary_stays_stays_of_under_a_day_and_the_same_carer_are_no_moves()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("AWAY"), A.Child("NIGHT"), A.Child("SAME"))
            .With(
                A.Stay("AWAY", "2020-01-01", "2024-02-03"),
                A.Stay("AWAY", "2024-02-03", "2024-02-10", PlacementType.T1),
                A.Stay("AWAY", "2024-02-10"),
                A.Stay("NIGHT", "2020-01-01", "2024-02-12"),
                A.Stay("NIGHT", "2024-02-12", "2024-02-12", PlacementType.K2),
                A.Stay("NIGHT", "2024-02-12"),
                A.Stay("SAME", "2020-01-01", "2024-02-15", PlacementType.U6),
                A.Stay("SAME", "2024-02-15", type: PlacementType.U4, sameCarer: true)));

        Assert.Equal((0, 0), (moves.NewHomes, moves.Moves));
        Assert.Empty(moves.Flows);
        Assert.Empty(moves.Reasons);
    }

    [Fact]
    public void Records_that_do_not_reach_back_to_the_start_of_care_tell_of_a_move_from_somewhere()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02").With(A.Child("LATE")).With(A.Stay("LATE", "2024-02-10")));

        Assert.Equal((1, 0, 1), (moves.NewHomes, moves.FirstHomes, moves.Moves));
        Assert.Equal([new MoveFlow("Not recorded", "Own foster carers", 1)], moves.Flows);
    }

    [Fact]
    public void Without_history_the_placement_that_began_is_a_first_home_or_a_move_from_somewhere()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02").With(
            A.Child("NEW", "2024-02-10") with { PlacementStartedOn = A.Day("2024-02-10"), PlacementType = PlacementType.U3 },
            A.Child("MOVED") with { PlacementStartedOn = A.Day("2024-02-10"), PlacementType = PlacementType.K2 }));

        Assert.Equal((2, 1, 1), (moves.NewHomes, moves.FirstHomes, moves.Moves));
        Assert.Equal([new MoveFlow("Not recorded", "Children's home", 1)], moves.Flows);
        Assert.Equal([new FirstHome("Connected carers", 1)], moves.FirstHomesOfNewChildren);
    }

    [Fact]
    public void Who_came_and_left_again_came_into_care_and_is_among_no_new_homes()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("BRIEF", "2024-02-03", "2024-02-09"), A.Child("STAY", "2024-02-03"))
            .With(A.Stay("BRIEF", "2024-02-03", "2024-02-09"), A.Stay("STAY", "2024-02-03", type: PlacementType.T0)));

        Assert.Equal((0, 2, 1), (moves.NewHomes, moves.CameIntoCare, moves.LeftAgain));
        Assert.Equal(
            [new FirstHome("Own foster carers", 1), new FirstHome(MovesRule.TemporaryOrNotRecorded, 1)], moves.FirstHomesOfNewChildren);
    }

    [Fact]
    public void The_Departments_return_gives_the_reason_on_the_home_that_ended()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("PLAN"), A.Child("CARER"), A.Child("BLANK"))
            .With(
                A.Stay("PLAN", "2020-01-01", "2024-02-05") with { ReasonForChange = "CARPL" },
                A.Stay("PLAN", "2024-02-05"),
                A.Stay("CARER", "2020-01-01", "2024-02-05") with { ReasonForChange = "creqb" },
                A.Stay("CARER", "2024-02-05"),
                A.Stay("BLANK", "2020-01-01", "2024-02-05"),
                A.Stay("BLANK", "2024-02-05")));

        Assert.Equal(
            [
                new MoveReason("The carer asked for it because of the child's behaviour", MoveKind.Other, 1),
                new MoveReason("The change carries out the child's care plan", MoveKind.Planned, 1),
                new MoveReason("Not recorded", MoveKind.NotRecorded, 1),
            ],
            moves.Reasons);
        Assert.Equal((1, 1, 1), (moves.PlannedMoves, moves.OtherMoves, moves.MovesWithoutReason));
    }

    [Fact]
    public void A_councils_own_list_may_give_the_reason_on_the_home_that_began()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("PLANNED"), A.Child("NOT"))
            .With(
                A.Stay("PLANNED", "2020-01-01", "2021-01-01"),
                A.Stay("PLANNED", "2021-01-01", "2024-02-05") with { ReasonForChange = "Placement broke down" },
                A.Stay("PLANNED", "2024-02-05") with { ReasonForChange = "Planned move in the care plan" },
                A.Stay("NOT", "2020-01-01", "2024-02-05"),
                A.Stay("NOT", "2024-02-05") with { ReasonForChange = "unplanned" }));

        Assert.Equal(
            [new MoveReason("Planned move in the care plan", MoveKind.Planned, 1), new MoveReason("Unplanned", MoveKind.Other, 1)], moves.Reasons);
    }

    [Fact]
    public void A_story_told_as_a_reason_stays_in_the_record()
    {
        var story = "Moved since " + new string('x', 80);
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("STORY"))
            .With(A.Stay("STORY", "2020-01-01", "2024-02-05") with { ReasonForChange = story }, A.Stay("STORY", "2024-02-05")));

        Assert.Equal([new MoveReason("Another reason, told at length in the records", MoveKind.Other, 1)], moves.Reasons);
    }

    [Fact]
    public void Without_the_column_nothing_is_planned_and_nothing_is_not()
    {
        var moves = Of(new MonthRecordsBuilder("2024-02")
            .With(A.Child("ONE"))
            .With(A.Stay("ONE", "2020-01-01", "2024-02-05"), A.Stay("ONE", "2024-02-05"))
            .Without(Fields.Placements.ReasonForChange));

        Assert.Empty(moves.Reasons);
        Assert.Equal(
            "Not in this month's files: Placements: Reason for change. That column would tell why homes ended, and whether moves were planned.",
            moves.ReasonsUnavailable);
    }

    [Fact]
    public void Without_what_tells_when_a_home_began_nothing_is_said()
    {
        var month = new MonthRecordsBuilder("2024-02")
            .With(A.Child("ONE"))
            .Without(Fields.Children.PlacementStarted, Fields.Placements.Ended)
            .ToCareMonth();

        Assert.Null(MovesRule.Of(month));
    }

    [Fact]
    public void New_homes_are_the_measure_of_new_placements_and_newcomers_those_who_came_into_care()
    {
        var month = new InventedMoves(20240229).Make(200);

        var moves = MovesRule.Of(month)!;

        Assert.True(moves is { FirstHomes: > 0, Moves: > 0 });
        Assert.Equal(Number(month, "new-placements-month"), moves.NewHomes);
        Assert.Equal(Number(month, "started-in-month"), moves.CameIntoCare);
        Assert.Equal(moves.Moves, moves.Flows.Sum(flow => flow.Moves));
        Assert.Equal(moves.Moves, moves.PlannedMoves + moves.OtherMoves + moves.MovesWithoutReason);
        Assert.Equal(moves.CameIntoCare, moves.FirstHomesOfNewChildren.Sum(home => home.Children));
    }

    private static MonthMoves Of(MonthRecordsBuilder builder) => MovesRule.Of(builder.ToCareMonth())!;

    private static decimal? Number(CareMonth month, string id) => Domain.Indicators.Catalogue.Find(id)!.Judge(month).Value.Number;

    /// <summary>Children with one to four homes, some of them begun this month.</summary>
    private sealed class InventedMoves(int seed)
    {
        private readonly Random _random = new(seed);

        public CareMonth Make(int children)
        {
            var builder = new MonthRecordsBuilder("2024-02");
            for (var i = 0; i < children; i++)
            {
                var day = A.Day(_random.Next(4) == 0 ? "2024-02-01" : "2023-11-01").AddDays(_random.Next(29));
                var child = A.Child($"C{i}", A.Iso(day));
                builder.With(_random.Next(9) == 0 ? child with { CareEndedOn = A.Day("2024-02-29") } : child);
                for (var home = _random.Next(1, 5); home > 0; home--)
                {
                    var until = day.AddDays(_random.Next(40));
                    builder.With(A.Stay(child.Child.Value, A.Iso(day), home == 1 ? null : A.Iso(until), (PlacementType)_random.Next(28)) with
                    {
                        ReasonForChange = _random.Next(3) switch { 0 => null, 1 => "CARPL", _ => "CHILD" },
                    });
                    day = until;
                }
            }

            return builder.ToCareMonth();
        }
    }
}
