using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>
/// Draws the column of one dimension over one roll. Placements, reviews and adoption cases belong where their child belongs. Young
/// people, and adoption cases whose child is not on the Children sheet, have records of their own, which know fewer characteristics:
/// the others are not recorded.
/// </summary>
internal static class PartColumns
{
    private static readonly string NotRecordedKey = Matching.Key(PartColumn.NotRecorded);

    /// <summary>Null where the subjects have no characteristics: officers, social workers, figures brought ready-made.</summary>
    public static PartColumn? Draw(Roll roll, Dimension dimension) => roll switch
    {
        Roll<ChildInMonth> children => Dimensions.IsByName(dimension)
            ? ByName(children, child => NameOf(child.Record, dimension))
            : ByGroup(children, dimension, child => GroupOf(child, dimension)),
        Roll<CareLeaverInMonth> leavers => Dimensions.IsByName(dimension)
            ? ByName(leavers, leaver => dimension == Dimension.Team ? leaver.Record.Team : null)
            : ByGroup(leavers, dimension, leaver => GroupOf(leaver, dimension)),
        Roll<AdoptionInMonth> cases => Dimensions.IsByName(dimension)
            ? ByName(cases, adoption => adoption.Of is { } child ? NameOf(child.Record, dimension) : null)
            : ByGroup(cases, dimension, adoption => GroupOf(adoption, dimension)),
        Roll<PlacementInMonth> placements => ByChild(placements, placement => placement.Of, dimension),
        Roll<ReviewInMonth> reviews => ByChild(reviews, review => review.Of, dimension),
        _ => null,
    };

    private static int? GroupOf(ChildInMonth child, Dimension dimension) => dimension switch
    {
        Dimension.AgeBand => AgeBands.OfChild(child.Age),
        Dimension.Sex => Groups.Of(child.Record.Sex),
        Dimension.EthnicGroup => Groups.Of(child.Record.Ethnicity),
        Dimension.Sen => Groups.Of(child.Record.SpecialEducationalNeeds),
        Dimension.Disability => Groups.Of(child.Record.Disabled),
        Dimension.Uasc => Groups.Of(child.Record.UnaccompaniedAsylumSeeking),
        Dimension.LegalStatus => Groups.Of(child.Record.LegalStatus),
        Dimension.Need => Groups.Of(child.Record.CategoryOfNeed),
        Dimension.Placement => Groups.Of(child.Record.PlacementType, child.Record.PlacementProvider),
        Dimension.Area => Groups.Of(child.Record.PlacementLocation),
        Dimension.LengthInCare => Groups.OfLength(child.Record.CareStartedOn, child.Record.CareEndedOn ?? child.Month.AsAt),
        _ => null,
    };

    private static int? GroupOf(CareLeaverInMonth leaver, Dimension dimension) => dimension switch
    {
        Dimension.AgeBand => AgeBands.OfCareLeaver(leaver.Age),
        Dimension.Sex => Groups.Of(leaver.Record.Sex),
        Dimension.EthnicGroup => Groups.Of(leaver.Record.Ethnicity),
        Dimension.Disability => Groups.Of(leaver.Record.Disabled),
        Dimension.Uasc => Groups.Of(leaver.Record.UnaccompaniedAsylumSeeking),
        _ => null,
    };

    private static int? GroupOf(AdoptionInMonth adoption, Dimension dimension) => adoption.Of is { } child
        ? GroupOf(child, dimension)
        : GroupOfCase(adoption, dimension);

    private static int? GroupOfCase(AdoptionInMonth adoption, Dimension dimension) => dimension switch
    {
        Dimension.AgeBand => adoption.Age is { } age ? AgeBands.OfChild(age) : null,
        Dimension.Sex => Groups.Of(adoption.Record.Sex),
        Dimension.EthnicGroup => Groups.Of(adoption.Record.Ethnicity),
        _ => null,
    };

    private static string? NameOf(PeriodOfCare record, Dimension dimension) => dimension switch
    {
        Dimension.Team => record.Team,
        Dimension.Officer => record.ReviewingOfficer,
        Dimension.Worker => record.SocialWorker,
        _ => null,
    };

    private static PartColumn ByGroup<T>(Roll<T> roll, Dimension dimension, Func<T, int?> groupOf)
        where T : Subject
    {
        var groups = Dimensions.Groups(dimension, careLeavers: roll.Kind == SubjectKind.CareLeaver);
        var partOf = new int[roll.Count];
        for (var i = 0; i < partOf.Length; i++)
        {
            partOf[i] = groupOf(roll.Subjects[i]) ?? groups.Count;
        }

        return new PartColumn([.. groups, new PartLabel(PartColumn.NotRecorded)], partOf);
    }

    /// <summary>Names match as <see cref="Matching"/> says, are shown in the first spelling met, and stand in alphabetical order.</summary>
    private static PartColumn ByName<T>(Roll<T> roll, Func<T, string?> nameOf)
        where T : Subject
    {
        var positions = new Dictionary<string, int>();
        var names = new List<string>();
        var partOf = new int[roll.Count];
        for (var i = 0; i < partOf.Length; i++)
        {
            partOf[i] = nameOf(roll.Subjects[i]) is { } name ? PositionOf(name, positions, names) : -1;
        }

        var order = Enumerable.Range(0, names.Count).OrderBy(position => names[position], StringComparer.OrdinalIgnoreCase).ToArray();
        var rank = new int[names.Count];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        for (var i = 0; i < partOf.Length; i++)
        {
            partOf[i] = partOf[i] < 0 ? names.Count : rank[partOf[i]];
        }

        return new PartColumn(
            [.. order.Select(position => new PartLabel(names[position], OnlyWhereCounted: true, IsName: true)), new PartLabel(PartColumn.NotRecorded)],
            partOf);
    }

    /// <summary>-1 for a name that says nothing, or says "not recorded".</summary>
    private static int PositionOf(string name, Dictionary<string, int> positions, List<string> names)
    {
        var key = Matching.Key(name);
        if (key.Length == 0 || key == NotRecordedKey)
        {
            return -1;
        }

        if (!positions.TryGetValue(key, out var position))
        {
            positions[key] = position = names.Count;
            names.Add(name.Trim());
        }

        return position;
    }

    private static PartColumn ByChild<T>(Roll<T> roll, Func<T, ChildInMonth> childOf, Dimension dimension)
        where T : Subject
    {
        if (roll.Count == 0)
        {
            return new PartColumn([.. Dimensions.Groups(dimension, careLeavers: false), new PartLabel(PartColumn.NotRecorded)], []);
        }

        var children = childOf(roll.Subjects[0]).Month.Children.PartsBy(dimension)!;
        var partOf = new int[roll.Count];
        for (var i = 0; i < partOf.Length; i++)
        {
            partOf[i] = children.PartOf[childOf(roll.Subjects[i]).Index];
        }

        return new PartColumn(children.Labels, partOf);
    }
}
