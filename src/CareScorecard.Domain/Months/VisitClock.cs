using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months;

/// <summary>
/// How often a child has to be seen where they live (Care Planning, Placement and Case Review (England) Regulations 2010,
/// regulation 28).
/// </summary>
public static class VisitClock
{
    private const int DaysToFirstVisit = 7;

    private static readonly VisitGap Ordinary = new(Days: 42, Months: 0);
    private static readonly VisitGap LongTerm = new(Days: 0, Months: 3);
    private static readonly VisitGap BeforeFirstReview = new(Days: 7, Months: 0);
    private static readonly VisitGap AfterFirstReview = new(Days: 28, Months: 0);

    /// <summary>The longest permitted gap between visits at the month's end. The interval in the extract, where given, replaces the statutory one.</summary>
    public static VisitGap GapFor(ChildInMonth child)
    {
        var record = child.Record;
        if (record.VisitIntervalDays is { } days and > 0)
        {
            return new VisitGap(days, Months: 0);
        }

        var withParentsOnInterimOrder = record is { LegalStatus: LegalStatus.C1, PlacementType: PlacementType.P1 };
        if (withParentsOnInterimOrder || record.TemporaryApproval == true)
        {
            return ReviewClock.LastReviewOf(child) is null ? BeforeFirstReview : AfterFirstReview;
        }

        var placedForAYear = child.CurrentPlacementStartedOn <= child.Month.WindowStart(12);
        return placedForAYear && record.MeantToLastTo18 == true ? LongTerm : Ordinary;
    }

    /// <summary>False for a child who moved less than a week before the month's end and has not been seen there yet.</summary>
    public static bool IsDue(ChildInMonth child) =>
        !IsNewlyPlaced(child) || child.Record.LastVisitOn >= child.CurrentPlacementStartedOn;

    /// <summary>Seen within the permitted gap, and in this placement unless it is less than a week old.</summary>
    public static bool IsUpToDate(ChildInMonth child) =>
        child.Record.LastVisitOn is { } visited
        && child.Month.AsAt <= GapFor(child).After(visited)
        && CountsInThisHome(child, visited);

    /// <summary>The visit was to this placement, or the placement is less than a week old.</summary>
    public static bool CountsInThisHome(ChildInMonth child, DateOnly visited) =>
        IsNewlyPlaced(child) || visited >= child.CurrentPlacementStartedOn;

    /// <summary>The day by which a child has to be seen in a new placement.</summary>
    public static DateOnly FirstDueOn(ChildInMonth child) => child.CurrentPlacementStartedOn.AddDays(DaysToFirstVisit);

    private static bool IsNewlyPlaced(ChildInMonth child) =>
        child.CurrentPlacementStartedOn > child.Month.AsAt.AddDays(-DaysToFirstVisit);
}

/// <summary>A length of time in days or in calendar months.</summary>
public readonly record struct VisitGap(int Days, int Months)
{
    /// <summary>The last day on which a visit on the day still counts.</summary>
    public DateOnly After(DateOnly day) => day.AddMonths(Months).AddDays(Days);
}
