using CareScorecard.Domain.Targets;

namespace CareScorecard.Domain.Publishing;

/// <summary>The rated measures of a scorecard by status and by course. What is hidden from the reader is not among them.</summary>
public sealed class SignalGrid
{
    private readonly ILookup<(Status, Course), ScorecardRow> _cells;

    public SignalGrid(IEnumerable<ScorecardRow> rows)
    {
        var rated = rows.Where(row => OutlookRule.Of(row) is not null).ToList();
        _cells = rated.ToLookup(row => (row.Status, OutlookRule.CourseOf(row)));
        Outlooks =
        [
            .. rated
                .GroupBy(row => OutlookRule.Of(row)!.Value)
                .OrderBy(group => group.Key)
                .Select(group => new OutlookGroup(group.Key, [.. group])),
        ];
    }

    /// <summary>The statuses that are rated, the gravest first: the rows of the grid.</summary>
    public static IReadOnlyList<Status> Statuses { get; } = [Status.OffTarget, Status.Close, Status.OnTarget];

    /// <summary>The columns of the grid.</summary>
    public static IReadOnlyList<Course> Courses { get; } = [Course.Worse, Course.Steady, Course.Better, Course.TooEarly];

    /// <summary>Each rated measure once, the gravest outlook first; outlooks that no measure has are left out.</summary>
    public IReadOnlyList<OutlookGroup> Outlooks { get; }

    /// <summary>In the scorecard's order.</summary>
    public IReadOnlyList<ScorecardRow> In(Status status, Course course) => [.. _cells[(status, course)]];
}

/// <summary>Measures that share an outlook, in the scorecard's order; never empty.</summary>
public sealed record OutlookGroup(Outlook Outlook, IReadOnlyList<ScorecardRow> Rows);
