using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months;

/// <summary>
/// When reviews are due (Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33): the first within 20
/// working days of the start of care, the second within 3 months of the first, later ones at most 6 months apart.
/// </summary>
public static class ReviewClock
{
    /// <summary>A Reviews sheet holds every review of a period of care, or at least the last so many of it.</summary>
    public const int RowsAtLeast = 4;

    private const int MonthsToSecond = 3;
    private const int MonthsToLater = 6;
    private const int DaysFirstMayBeLate = 14;

    /// <summary>The last review held in the period of care, on or before the month's end; null where there was none.</summary>
    public static LastReview? LastReviewOf(ChildInMonth child)
    {
        DateOnly? dated = child.IsWithinCare(child.Record.LastReviewOn) ? child.Record.LastReviewOn : null;
        if (child.Reviews.Count == 0)
        {
            return dated is { } only ? new LastReview(only, CanBeFirst(child, only)) : null;
        }

        // The date on the Children sheet may be newer than the Reviews sheet: then it is one more review.
        var last = child.Reviews[^1].Record.HeldOn;
        return dated > last ? new LastReview(dated.Value, IsFirst: false) : new LastReview(last, child.Reviews.Count == 1 && (HasEvery(child) || CanBeFirst(child, last)));
    }

    /// <summary>The day by which the next review has to be held.</summary>
    public static DateOnly NextDueOn(ChildInMonth child) => LastReviewOf(child) switch
    {
        null => child.TwentiethWorkingDay,
        { IsFirst: true } first => first.HeldOn.AddMonths(MonthsToSecond),
        { } later => later.HeldOn.AddMonths(MonthsToLater),
    };

    /// <summary>
    /// The day by which a review had to be held, worked out; null where the sheet does not tell. Fewer than four rows are all the
    /// reviews of the period, so that the earliest is the first. Of four or more the earliest may be any: it is taken as the first
    /// where its date is that of a first review, and else as a later one whose predecessor is not in the sheet. So it is too where the
    /// extract lacks reviews before a day (<see cref="MonthRecords.ReviewsHeldFrom"/>) and care started before it.
    /// </summary>
    /// <param name="held">The period's reviews in the sheet, oldest first, no day twice, one at least.</param>
    /// <param name="which">The place of the review in <paramref name="held"/>.</param>
    public static DateOnly? DueOn(ChildInMonth child, IReadOnlyList<Review> held, int which) => which switch
    {
        0 => StartsWithFirst(child, held) ? child.TwentiethWorkingDay : null,
        1 when StartsWithFirst(child, held) => held[0].HeldOn.AddMonths(MonthsToSecond),
        _ => held[which - 1].HeldOn.AddMonths(MonthsToLater),
    };

    private static bool StartsWithFirst(ChildInMonth child, IReadOnlyList<Review> held) =>
        (held.Count < RowsAtLeast && HasEvery(child)) || CanBeFirst(child, held[0].HeldOn);

    /// <summary>Fewer rows than <see cref="RowsAtLeast"/> are all the reviews that there were.</summary>
    private static bool HasEvery(ChildInMonth child) => child.Record.CareStartedOn >= child.Month.ReviewsHeldFrom;

    private static bool CanBeFirst(ChildInMonth child, DateOnly heldOn) =>
        heldOn <= child.TwentiethWorkingDay.AddDays(DaysFirstMayBeLate);
}

/// <param name="IsFirst">It was the first of its period of care.</param>
public readonly record struct LastReview(DateOnly HeldOn, bool IsFirst);
