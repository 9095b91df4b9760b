using CareScorecard.Domain.Children;
using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Domain.Breakdowns;

/// <summary>
/// The full-time posts of each reviewing officer, managers and officers without hours left out: the parts of a denominator that does not
/// come from the children counted. Never public, as nothing by officer is.
/// </summary>
internal static class OfficerPosts
{
    private static readonly IndicatorValue WholeOnly = new IndicatorValue.Unavailable(new UnavailableReason.WholeOnly());

    /// <summary>By the matched name, with the name as the officers' list has it.</summary>
    /// <returns>Null where the denominator has no parts by the characteristic.</returns>
    public static IReadOnlyDictionary<string, (string Name, decimal Posts)>? Of(
        Cohort cohort, IndicatorDefinition definition, Dimension dimension)
    {
        if (!definition.AgainstOfficersPosts || dimension != Dimension.Officer || cohort.Roll is not Roll<ChildInMonth> { Subjects: [var child, ..] })
        {
            return null;
        }

        return child.Month.ReviewingOfficers.Subjects
            .Where(officer => officer.HasPost)
            .GroupBy(officer => officer.Identity)
            .ToDictionary(
                officer => officer.Key,
                officer => (officer.First().Record.Name, officer.Sum(listed => listed.Record.FullTimeEquivalent!.Value)));
    }

    /// <summary>The posts of the officers whom filters leave; null where the filters are by anything else.</summary>
    public static decimal? Among(Cohort cohort, IndicatorDefinition definition, IReadOnlyList<PartFilter> filters)
    {
        if (filters.Any(filter => filter.Dimension != Dimension.Officer) || Of(cohort, definition, Dimension.Officer) is not { } posts)
        {
            return null;
        }

        return filters.Select(filter => Matching.Key(filter.Label)).Distinct().Sum(name => posts.GetValueOrDefault(name).Posts);
    }

    /// <summary>Children and posts, officer by officer in alphabetical order, those without children too: both add up to the whole.</summary>
    /// <param name="parts">The same breakdown without the posts.</param>
    public static List<Part> Join(
        IReadOnlyList<Part> parts,
        IReadOnlyDictionary<string, (string Name, decimal Posts)> posts,
        Cohort cohort,
        IndicatorDefinition definition)
    {
        var known = parts.ToDictionary(part => Matching.Key(part.Label));
        var isWhole = posts.Values.Sum(officer => officer.Posts) == cohort.FixedDenominator;
        var idle = isWhole
            ? posts.Where(officer => !known.ContainsKey(officer.Key)).Select(officer => new Part(officer.Value.Name, 0m, null, WholeOnly))
            : [];
        var notRecorded = Matching.Key(PartColumn.NotRecorded);
        return
        [
            .. parts.Concat(idle)
                .OrderBy(part => Matching.Key(part.Label) == notRecorded)
                .ThenBy(part => part.Label, StringComparer.OrdinalIgnoreCase)
                .Select(part => With(part, posts.GetValueOrDefault(Matching.Key(part.Label)).Posts, definition)),
        ];
    }

    private static Part With(Part part, decimal posts, IndicatorDefinition definition) => part with
    {
        Denominator = posts,
        Value = IndicatorValue.From(part.Numerator ?? 0m, posts, definition.Calculation),
    };
}
