using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>The reviews held within a period of care of the extract; several rows on one day are one review.</summary>
internal static class ReviewRoll
{
    /// <summary>Draws the roll, and hands each child its own reviews.</summary>
    public static Roll<ReviewInMonth> Draw(CareMonth month)
    {
        var rows = RowsOfPeriods(month);
        var reviews = new List<ReviewInMonth>(month.Records.Reviews.Count);
        foreach (var child in month.Children.Subjects)
        {
            if (rows.TryGetValue(child, out var ofChild))
            {
                child.Reviews = Number(child, ofChild, reviews.Count);
                reviews.AddRange(child.Reviews);
            }
        }

        return new Roll<ReviewInMonth>(SubjectKind.Review, reviews);
    }

    private static Dictionary<ChildInMonth, List<Review>> RowsOfPeriods(CareMonth month)
    {
        var rows = new Dictionary<ChildInMonth, List<Review>>();
        if (month.Records.Reviews.Count == 0)
        {
            return rows;
        }

        var periods = month.Children.Subjects.ToLookup(child => child.Record.Child);
        foreach (var review in month.Records.Reviews.Where(review => review.HeldOn <= month.AsAt))
        {
            // A child who left and came back on one day has two periods that day: the review belongs to the one that began.
            var period = periods[review.Child]
                .Where(child => child.IsWithinCare(review.HeldOn))
                .MaxBy(child => child.Record.CareStartedOn);
            if (period is null)
            {
                continue;
            }

            if (!rows.TryGetValue(period, out var ofPeriod))
            {
                rows.Add(period, ofPeriod = []);
            }

            ofPeriod.Add(review);
        }

        return rows;
    }

    private static ReviewInMonth[] Number(ChildInMonth child, List<Review> rows, int firstIndex)
    {
        var held = rows.GroupBy(row => row.HeldOn).OrderBy(day => day.Key).Select(OneReview).ToList();
        var due = ReviewClock.DueDates(child, [.. held.Select(review => review.HeldOn)]);
        return
        [
            .. held.Select((review, i) => new ReviewInMonth
            {
                Index = firstIndex + i,
                Record = review,
                Of = child,
                DueOn = review.DueOn ?? due[i],
            }),
        ];
    }

    // Rows of one day complete each other; where they differ the first is taken.
    private static Review OneReview(IEnumerable<Review> rowsOfDay) => rowsOfDay.Aggregate((first, next) => first with
    {
        DueOn = first.DueOn ?? next.DueOn,
        Participation = first.Participation ?? next.Participation,
        SeenBefore = first.SeenBefore ?? next.SeenBefore,
    });
}
