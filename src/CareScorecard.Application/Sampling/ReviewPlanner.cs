using CareScorecard.Domain.Children;

namespace CareScorecard.Application.Sampling;

/// <summary>Draws the reviews of a period of care: the first within four weeks, the second within three months, then every six.</summary>
internal static class ReviewPlanner
{
    private const int FirstWithinDays = 28;

    public static void Plan(CareCourse course)
    {
        var dice = course.Draw(Drawing.Reviews);
        var reviews = new List<Review>();
        var due = course.StartedOn.AddDays(FirstWithinDays).OnWeekday();
        while (true)
        {
            var held = Held(dice, due, first: reviews.Count == 0);
            if (held >= course.EndsOn)
            {
                break;
            }

            reviews.Add(new Review
            {
                Child = course.Child.Id,
                HeldOn = held,
                DueOn = dice.Chance(0.99) ? due : null,
                Participation = course.Child.AgeOn(held) < 4 ? Participation.PN0 : dice.Of(Proportions.TakingPart),
                SeenBefore = dice.Chance(0.9) ? true : dice.Chance(0.75) ? false : null,
            });
            due = held.AddMonths(reviews.Count == 1 ? 3 : 6).OnWeekday();
        }

        course.Reviews = reviews;
    }

    private static DateOnly Held(Dice dice, DateOnly due, bool first)
    {
        var late = dice.Chance(first ? 0.06 : 0.05);
        var days = late ? dice.Between(4, 24) : first ? -dice.Between(1, 12) : -dice.Between(0, 16);
        return due.AddDays(days).OnWeekday();
    }
}
