using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>Which way a figure is going, as far as its change is real.</summary>
public enum Course
{
    Worse,

    /// <summary>Normal movement, or a real change that nobody judges.</summary>
    Steady,
    Better,

    /// <summary>Too few months of figures.</summary>
    TooEarly,
}

/// <summary>Where a measure stands against its target and what will come of it if nothing changes; the gravest first.</summary>
public enum Outlook
{
    StaysOff,
    OffAndWorse,
    StaysClose,
    BetterButNotEnough,
    ComesAndGoesOff,
    OnButWorse,
    OnByChance,
    ComesAndGoesOn,
    StaysOn,
    TooEarly,
}

/// <summary>What the signal and the status of a row say together.</summary>
public static class OutlookRule
{
    public static Course CourseOf(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Signal?.Variation switch
        {
            null => Course.TooEarly,
            Variation.Concern when RealChange.Is(row) => Course.Worse,
            Variation.Improvement when RealChange.Is(row) => Course.Better,
            _ => Course.Steady,
        };
    }

    /// <returns>Null where the row is not rated, or its figure is not shown.</returns>
    public static Outlook? Of(ScorecardRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var course = CourseOf(row);
        return (row.Status, row.Signal?.Assurance, course) switch
        {
            (not (Status.OffTarget or Status.Close or Status.OnTarget), _, _) => null,
            (_, null, _) => Outlook.TooEarly,
            (Status.OnTarget, _, Course.Worse) => Outlook.OnButWorse,
            (Status.OnTarget, Assurance.Pass, _) => Outlook.StaysOn,
            (Status.OnTarget, Assurance.Fail, _) => Outlook.OnByChance,
            (Status.OnTarget, _, _) => Outlook.ComesAndGoesOn,
            (_, Assurance.Fail, Course.Better) => Outlook.BetterButNotEnough,
            (Status.OffTarget, Assurance.Fail, _) => Outlook.StaysOff,
            (Status.Close, Assurance.Fail, _) => Outlook.StaysClose,
            (_, _, Course.Worse) => Outlook.OffAndWorse,
            _ => Outlook.ComesAndGoesOff,
        };
    }
}
