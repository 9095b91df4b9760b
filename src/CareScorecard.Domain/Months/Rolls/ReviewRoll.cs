using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months.Placements;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>The reviews held within a period of care of the extract; several rows on one day are one review.</summary>
internal static class ReviewRoll
{
    private const int YearInMonths = 12;

    /// <summary>Draws the roll, and hands each child its own reviews.</summary>
    public static Roll<ReviewInMonth> Draw(CareMonth month)
    {
        if (month.Records.Reviews.Count == 0)
        {
            return new Roll<ReviewInMonth>(SubjectKind.Review, []);
        }

        var lastYear = month.Month.Window(YearInMonths);
        var held = HeldInPeriods(month);
        var reviews = new List<ReviewInMonth>(month.Records.Reviews.Count);
        foreach (var child in month.Children.Subjects)
        {
            if (held[child.Index] is not { } ofChild)
            {
                continue;
            }

            var due = ReviewClock.DueDates(child, ofChild);
            var own = new ReviewInMonth[ofChild.Count];
            for (var i = 0; i < own.Length; i++)
            {
                own[i] = new ReviewInMonth
                {
                    Index = reviews.Count + i,
                    Record = ofChild[i],
                    Of = child,
                    DueOn = ofChild[i].DueOn ?? due[i],
                    IsOfLastYear = lastYear.Contains(ofChild[i].HeldOn),
                };
            }

            child.Reviews = own;
            reviews.AddRange(own);
        }

        return new Roll<ReviewInMonth>(SubjectKind.Review, reviews);
    }

    // By the child's position in the roll of children; null where none was held.
    private static List<Review>?[] HeldInPeriods(CareMonth month)
    {
        var children = month.Children.Subjects;
        var periods = new ByChild(children.Count, position => children[position].Record.Child);
        var held = new List<Review>?[children.Count];
        foreach (var review in month.Records.Reviews)
        {
            if (review.HeldOn <= month.AsAt && PeriodOf(review, periods, children) is { } child)
            {
                Insert(held[child.Index] ??= [], review);
            }
        }

        return held;
    }

    // A child who left and came back on one day has two periods on it: the review belongs to the one that began.
    private static ChildInMonth? PeriodOf(Review review, ByChild periods, IReadOnlyList<ChildInMonth> children)
    {
        ChildInMonth? found = null;
        for (var at = periods.First(review.Child); at >= 0; at = periods.After(at))
        {
            var period = children[at];
            if (period.IsWithinCare(review.HeldOn) && (found is null || period.Record.CareStartedOn > found.Record.CareStartedOn))
            {
                found = period;
            }
        }

        return found;
    }

    // Oldest first. Rows come mostly in order, so that looking from the end finds the place at once.
    private static void Insert(List<Review> held, Review review)
    {
        var at = held.Count;
        while (at > 0 && held[at - 1].HeldOn > review.HeldOn)
        {
            at--;
        }

        if (at > 0 && held[at - 1].HeldOn == review.HeldOn)
        {
            held[at - 1] = AsOne(held[at - 1], review);
        }
        else
        {
            held.Insert(at, review);
        }
    }

    // Rows of one day complete each other; where they differ the first is taken.
    private static Review AsOne(Review first, Review next) => first with
    {
        DueOn = first.DueOn ?? next.DueOn,
        Participation = first.Participation ?? next.Participation,
        SeenBefore = first.SeenBefore ?? next.SeenBefore,
    };
}
