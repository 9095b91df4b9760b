using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>
/// A column of a few fixed groups: a byte for each subject, and each group as a set, since an overlap of two sets is counted 64
/// subjects at a time.
/// </summary>
internal sealed class GroupColumn : PartColumn
{
    private readonly byte[] _partOf;
    private readonly MemberSet[] _members;

    public GroupColumn(IReadOnlyList<PartLabel> labels, byte[] partOf)
        : base(labels)
    {
        _partOf = partOf;
        _members = new MemberSet[labels.Count];
        for (var part = 0; part < _members.Length; part++)
        {
            _members[part] = new MemberSet(partOf.Length);
        }

        for (var i = 0; i < partOf.Length; i++)
        {
            _members[partOf[i]].Add(i);
        }
    }

    public override IReadOnlyList<int> PartOf => Array.ConvertAll(_partOf, part => (int)part);

    internal override MemberSet MembersOf(int part) => _members[part];

    internal override int[] Count(MemberSet members) => Array.ConvertAll(_members, part => part.CountWith(members));

    internal override decimal[] Add(MemberSet members, decimal[] amounts)
    {
        var sums = new decimal[Labels.Count];
        foreach (var index in members)
        {
            sums[_partOf[index]] += amounts[index];
        }

        return sums;
    }

    internal override PartColumn Follow(ReadOnlySpan<int> owners)
    {
        var partOf = new byte[owners.Length];
        for (var i = 0; i < partOf.Length; i++)
        {
            partOf[i] = _partOf[owners[i]];
        }

        return new GroupColumn(Labels, partOf);
    }
}
