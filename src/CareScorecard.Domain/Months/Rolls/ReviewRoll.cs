using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>The reviews held within a period of care of the extract; several rows on one day are one review.</summary>
internal sealed class ReviewRoll
{
    private const int YearInMonths = 12;

    private readonly CareMonth _month;
    private readonly ByChild _rows;
    private readonly ByChild _periods;

    // Filled anew for each child: England's third of a million rows would otherwise make a list for each of 100,000 children.
    private readonly List<Review> _held = [];

    private ReviewRoll(CareMonth month, ChildNumbers numbers)
    {
        _month = month;
        _rows = new ByChild(numbers.Count, numbers.Of(month.Records.Reviews, review => review.Child));
        _periods = new ByChild(numbers.Count, Array.ConvertAll(month.Children.All.ToArray(), child => child.Number));
    }

    /// <summary>Draws the roll, and hands each child its own reviews.</summary>
    public static Roll<ReviewInMonth> Draw(CareMonth month, ChildNumbers numbers)
    {
        var reviews = month.Records.Reviews.Count == 0 ? [] : new ReviewRoll(month, numbers).Draw();
        for (var from = 0; from < reviews.Length;)
        {
            var to = from + 1;
            while (to < reviews.Length && reviews[to].Of == reviews[from].Of)
            {
                to++;
            }

            reviews[from].Of.Reviews = new ArraySegment<ReviewInMonth>(reviews, from, to - from);
            from = to;
        }

        return new Roll<ReviewInMonth>(SubjectKind.Review, reviews);
    }

    private ReviewInMonth[] Draw()
    {
        var lastYear = _month.Month.Window(YearInMonths);
        var reviews = new List<ReviewInMonth>(_month.Records.Reviews.Count);
        foreach (var child in _month.Children.All)
        {
            Hold(child);
            for (var i = 0; i < _held.Count; i++)
            {
                reviews.Add(new ReviewInMonth
                {
                    Index = reviews.Count,
                    Record = _held[i],
                    Of = child,
                    DueOn = _held[i].DueOn ?? ReviewClock.DueOn(child, _held, i),
                    IsOfLastYear = lastYear.Contains(_held[i].HeldOn),
                });
            }
        }

        return [.. reviews];
    }

    private void Hold(ChildInMonth child)
    {
        _held.Clear();
        for (var at = _rows.First(child.Number); at >= 0; at = _rows.After(at))
        {
            var review = _month.Records.Reviews[at];
            if (review.HeldOn <= _month.AsAt && PeriodOf(review, child.Number) == child)
            {
                Insert(review);
            }
        }
    }

    // A child who left and came back on one day has two periods on it: the review belongs to the one that began.
    private ChildInMonth? PeriodOf(Review review, int number)
    {
        ChildInMonth? found = null;
        for (var at = _periods.First(number); at >= 0; at = _periods.After(at))
        {
            var period = _month.Children.All[at];
            if (period.IsWithinCare(review.HeldOn) && (found is null || period.Record.CareStartedOn > found.Record.CareStartedOn))
            {
                found = period;
            }
        }

        return found;
    }

    // Oldest first. Rows come mostly in order, so that looking from the end finds the place at once.
    private void Insert(Review review)
    {
        var at = _held.Count;
        while (at > 0 && _held[at - 1].HeldOn > review.HeldOn)
        {
            at--;
        }

        if (at > 0 && _held[at - 1].HeldOn == review.HeldOn)
        {
            _held[at - 1] = AsOne(_held[at - 1], review);
        }
        else
        {
            _held.Insert(at, review);
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
