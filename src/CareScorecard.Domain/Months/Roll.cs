using System.Collections;

namespace CareScorecard.Domain.Months;

/// <summary>All subjects of one kind in one month, in a fixed order: what cohorts are drawn from.</summary>
public abstract class Roll : IReadOnlyList<Subject>
{
    public abstract SubjectKind Kind { get; }

    public abstract int Count { get; }

    public abstract Subject this[int index] { get; }

    public IEnumerator<Subject> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <inheritdoc/>
public sealed class Roll<T>(SubjectKind kind, IReadOnlyList<T> subjects) : Roll
    where T : Subject
{
    public override SubjectKind Kind => kind;

    public IReadOnlyList<T> Subjects => subjects;

    public override int Count => subjects.Count;

    public override Subject this[int index] => subjects[index];
}
