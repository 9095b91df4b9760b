using CareScorecard.Domain.Children;

namespace CareScorecard.Domain.Months.Rolls;

/// <summary>Finds the period of care of a child that contains a day. Nearly every child has one period, a few have several.</summary>
internal sealed class PeriodsByChild
{
    private readonly Dictionary<ChildId, ChildInMonth> _last;
    private readonly Dictionary<ChildInMonth, ChildInMonth> _before = [];

    public PeriodsByChild(Roll<ChildInMonth> children)
    {
        _last = new Dictionary<ChildId, ChildInMonth>(children.Count);
        foreach (var child in children.Subjects)
        {
            if (!_last.TryAdd(child.Record.Child, child))
            {
                _before.Add(child, _last[child.Record.Child]);
                _last[child.Record.Child] = child;
            }
        }
    }

    /// <summary>
    /// Null where there is none. A child who left and came back on one day has two periods on it: the one that began is taken.
    /// </summary>
    public ChildInMonth? Containing(ChildId id, DateOnly day)
    {
        ChildInMonth? found = null;
        for (var period = _last.GetValueOrDefault(id); period is not null; period = _before.GetValueOrDefault(period))
        {
            if (period.IsWithinCare(day) && (found is null || period.Record.CareStartedOn > found.Record.CareStartedOn))
            {
                found = period;
            }
        }

        return found;
    }
}
