using CareScorecard.Domain.Villages;
using Xunit;

namespace CareScorecard.Domain.Tests.Villages;

public class VillageComparisonTests
{
    [Fact]
    public void Each_side_makes_a_hundred_and_the_difference_is_said_of_a_hundred()
    {
        // 240 of 400 then, 250 of 500 now: ten more children, and ten fewer of a hundred.
        var rows = Compare([("Own", 250), ("Other", 250)], [("Own", 240), ("Other", 160)], hideUpTo: null);

        Assert.Equal([("Own", 50, 60, "10 fewer"), ("Other", 50, 40, "10 more")], rows.Select(row => (row.Label, row.Now!.Value, row.Then!.Value, row.Difference)));
    }

    [Fact]
    public void A_group_that_is_in_one_month_only_is_nobody_in_the_other()
    {
        var rows = Compare([("Own", 200), ("New", 50)], [("Own", 190), ("Gone", 10)], hideUpTo: null);

        Assert.Equal(
            [("Own", 80, 95, "15 fewer"), ("New", 20, 0, "20 more"), ("Gone", 0, 5, "5 fewer")],
            rows.Select(row => (row.Label, row.Now!.Value, row.Then!.Value, row.Difference)));
    }

    [Fact]
    public void A_group_that_does_not_change_says_the_same() =>
        Assert.Equal("the same", Compare([("Own", 100), ("Other", 100)], [("Own", 101), ("Other", 101)], hideUpTo: null)[0].Difference);

    [Fact]
    public void In_public_a_difference_is_hidden_when_either_side_is()
    {
        // Now the few with parents and elsewhere are shown together; then they were not.
        var rows = Compare(
            [("Own", 200), ("Kin", 60), ("Parents", 4), ("Elsewhere", 3)], [("Own", 200), ("Kin", 60), ("Parents", 20), ("Elsewhere", 20)], hideUpTo: 5);

        Assert.Equal(
            [
                new VillageChange("Own", "are several", 75, 67, false),
                new VillageChange("Kin", "are several", 22, 20, false),
                new VillageChange("Other", "belong to other groups", 3, null, true),
                new VillageChange("Parents", "are several", null, 7, true),
                new VillageChange("Elsewhere", "are several", null, 6, true),
            ],
            rows);
        Assert.Equal(["8 more", "2 more", .. Enumerable.Repeat("hidden to protect children", 3)], rows.Select(row => row.Difference));
    }

    [Fact]
    public void Young_people_are_spoken_to_in_plain_words_with_the_same_numbers()
    {
        var village = Assert.IsType<Village.Drawn>(VillageRule.Of(
            "Orders",
            [
                new("Care order", 300, "is in care under a care order", "are in care under a care order"),
                new("Section 20", 96, "is in care by agreement with their parents (section 20)", "are in care by agreement with their parents (section 20)"),
                new("Not recorded", 4, "has this not recorded", "have this not recorded"),
            ],
            hideUpTo: null));

        Assert.Equal(
            "Imagine that everyone in our care lives in one village of 100 people. 75 are in care because a court decided it. "
            + "24 are in care because they, or their parents, agreed to it. 1 has not been asked, or we have not written it down. "
            + "Nobody in the picture is one real person. If something here does not sound like your life, tell us.",
            village.ForYoungPeople);
    }

    private static IReadOnlyList<VillageChange> Compare((string Label, int Children)[] now, (string Label, int Children)[] then, int? hideUpTo)
    {
        return VillageComparison.Of(Drawn(now), Drawn(then)).Rows;

        Village.Drawn Drawn((string Label, int Children)[] groups) => Assert.IsType<Village.Drawn>(VillageRule.Of(
            "Title", [.. groups.Select(group => new VillageGroup(group.Label, group.Children, "is one", "are several"))], hideUpTo));
    }
}
