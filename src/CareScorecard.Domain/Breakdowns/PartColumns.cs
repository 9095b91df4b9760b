using CareScorecard.Domain.Children;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Months.Rolls;

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
        Roll<PlacementInMonth> or Roll<ReviewInMonth> => ByChild(roll, dimension),
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

    private static GroupColumn ByGroup<T>(Roll<T> roll, Dimension dimension, Func<T, int?> groupOf)
        where T : Subject
    {
        var groups = Dimensions.Groups(dimension, careLeavers: roll.Kind == SubjectKind.CareLeaver);
        var partOf = new byte[roll.Count];
        for (var i = 0; i < partOf.Length; i++)
        {
            partOf[i] = (byte)(groupOf(roll.All[i]) ?? groups.Count);
        }

        return new GroupColumn([.. groups, new PartLabel(PartColumn.NotRecorded)], partOf);
    }

    /// <summary>Names match as <see cref="Matching"/> says, are shown in the first spelling met, and stand in alphabetical order.</summary>
    private static NamedColumn ByName<T>(Roll<T> roll, Func<T, string?> nameOf)
        where T : Subject
    {
        var names = NameColumn.Draw(roll.All, nameOf);
        var order = Enumerable.Range(0, names.Keys.Count)
            .Where(name => SaysSomething(names.Keys[name]))
            .OrderBy(name => names.Spellings[name], StringComparer.OrdinalIgnoreCase)
            .ToArray();

        // One place more than there are names: for those who have none, or one that says nothing.
        var rank = new int[names.Keys.Count];
        Array.Fill(rank, order.Length);
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        var partOf = new int[roll.Count];
        for (var i = 0; i < partOf.Length; i++)
        {
            partOf[i] = names.NameOf[i] is not NameColumn.None and var name ? rank[name] : order.Length;
        }

        return new NamedColumn(
            [
                .. order.Select(name => new PartLabel(names.Spellings[name], OnlyWhereCounted: true, IsName: true)),
                new PartLabel(PartColumn.NotRecorded),
            ],
            partOf);
    }

    /// <summary>Not so a name of spaces, and one that is "not recorded".</summary>
    private static bool SaysSomething(string key) => key.Length > 0 && key != NotRecordedKey;

    private static PartColumn ByChild(Roll roll, Dimension dimension) => roll.Count == 0
        ? new GroupColumn([.. Dimensions.Groups(dimension, careLeavers: false), new PartLabel(PartColumn.NotRecorded)], [])
        : roll[0].Child!.Month.Children.PartsBy(dimension)!.Follow(roll.Owners);
}
