using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>A column of names, which may be thousands: a number for each subject, and no sets.</summary>
internal sealed class NamedColumn(IReadOnlyList<PartLabel> labels, int[] partOf) : PartColumn(labels)
{
    public override IReadOnlyList<int> PartOf => partOf;

    internal override MemberSet MembersOf(int part)
    {
        var members = new MemberSet(partOf.Length);
        for (var i = 0; i < partOf.Length; i++)
        {
            if (partOf[i] == part)
            {
                members.Add(i);
            }
        }

        return members;
    }

    internal override int[] Count(MemberSet members)
    {
        var counts = new int[Labels.Count];
        foreach (var index in members)
        {
            counts[partOf[index]]++;
        }

        return counts;
    }

    internal override decimal[] Add(MemberSet members, decimal[] amounts)
    {
        var sums = new decimal[Labels.Count];
        foreach (var index in members)
        {
            sums[partOf[index]] += amounts[index];
        }

        return sums;
    }

    internal override PartColumn Follow(ReadOnlySpan<int> owners)
    {
        var followed = new int[owners.Length];
        for (var i = 0; i < followed.Length; i++)
        {
            followed[i] = partOf[owners[i]];
        }

        return new NamedColumn(Labels, followed);
    }
}
