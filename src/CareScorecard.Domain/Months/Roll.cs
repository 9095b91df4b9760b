using System.Collections;
using CareScorecard.Domain.Breakdowns;

namespace CareScorecard.Domain.Months;

/// <summary>All subjects of one kind in one month, in a fixed order: what cohorts are drawn from.</summary>
public abstract class Roll : IReadOnlyList<Subject>
{
    private readonly PartColumn?[] _parts = new PartColumn?[Dimensions.All.Count];
    private int[]? _owners;

    public abstract SubjectKind Kind { get; }

    public abstract int Count { get; }

    public abstract Subject this[int index] { get; }

    /// <summary>
    /// To which part of the dimension each subject belongs; null where subjects of this kind have no characteristics. Drawn when first
    /// asked for; two readers who ask at once may both draw it, and draw the same.
    /// </summary>
    public PartColumn? PartsBy(Dimension dimension) => _parts[(int)dimension] ??= PartColumns.Draw(this, dimension);

    /// <summary>
    /// For a roll of what belongs to children, whose child each subject is: its position in the month's roll of children. Every
    /// dimension asks, and following each subject to its child costs more than the answer.
    /// </summary>
    internal int[] Owners => _owners ??= DrawOwners();

    public IEnumerator<Subject> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int[] DrawOwners()
    {
        var owners = new int[Count];
        for (var i = 0; i < owners.Length; i++)
        {
            owners[i] = this[i].Child!.Index;
        }

        return owners;
    }
}

/// <inheritdoc/>
public sealed class Roll<T>(SubjectKind kind, IReadOnlyList<T> subjects) : Roll
    where T : Subject
{
    private readonly T[] _subjects = subjects as T[] ?? [.. subjects];

    public override SubjectKind Kind => kind;

    public IReadOnlyList<T> Subjects => _subjects;

    /// <summary>The same, for loops over many.</summary>
    internal ReadOnlySpan<T> All => _subjects;

    public override int Count => _subjects.Length;

    public override Subject this[int index] => _subjects[index];
}
