namespace CareScorecard.Domain.Months;

/// <summary>What is counted.</summary>
public enum SubjectKind
{
    /// <summary>A period of care: one child, unless the child came into care twice.</summary>
    Child,
    Placement,
    Review,
    CareLeaver,
    AdoptionCase,
    ReviewingOfficer,
    SocialWorker,
    Measure,
}

/// <summary>
/// Something that an indicator counts: a period of care, a placement, a review, a young person, an officer. It knows its place in the
/// month's list, its identity from month to month, and the child whose characteristics it is broken down by.
/// </summary>
public abstract class Subject
{
    /// <summary>Position in the month's list of its kind, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The same in every month for the same subject, and different for any two subjects of a month.</summary>
    public abstract string Identity { get; }

    /// <summary>The period of care by which the subject is broken down and filtered; null where there is none.</summary>
    public virtual ChildInMonth? Child => null;
}
