using CareScorecard.Domain.Months;
using CareScorecard.Domain.Periods;

namespace CareScorecard.Domain.Indicators.Contact;

/// <summary>Until when the last visit was enough: see <see cref="VisitClock"/>.</summary>
internal static class VisitGrounds
{
    public static Grounds Of(ChildInMonth child)
    {
        var visit = Grounds.Day(Fields.Children.LastVisit, child.Record.LastVisitOn);
        if (child.Record.LastVisitOn is { } visited && VisitClock.CountsInThisHome(child, visited))
        {
            return visit.DueBy(VisitClock.GapFor(child).After(visited));
        }

        // A visit to the home before says nothing of this one: the first one here is due within a week.
        return (child.Record.LastVisitOn is null ? visit : visit.And(new Grounds($"Moved home {child.CurrentPlacementStartedOn.ToWords()}")))
            .DueBy(VisitClock.FirstDueOn(child));
    }
}
