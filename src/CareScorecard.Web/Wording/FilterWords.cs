using CareScorecard.Domain.Breakdowns;
using CareScorecard.Domain.Months;
using CareScorecard.Domain.Publishing;

namespace CareScorecard.Web.Wording;

/// <summary>What filters leave, as people say it: girls in Team North; children aged 10 to 15 living with their parents.</summary>
public static class FilterWords
{
    /// <summary>One filter as a label of its own: Team: North.</summary>
    public static string Chip(PartFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return $"{Capital.Of(DimensionWords.Of(filter.Dimension))}: {filter.Label}";
    }

    /// <summary>All of them together, as it follows "only".</summary>
    /// <param name="filters">At least one.</param>
    /// <param name="counts">What the figure counts.</param>
    public static string Of(IReadOnlyList<PartFilter> filters, SubjectKind counts)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var sex = filters.Where(filter => filter.Dimension == Dimension.Sex).ToList();
        var noun = Noun(sex, young: counts == SubjectKind.CareLeaver);
        var of = counts is SubjectKind.Review or SubjectKind.Placement ? TargetWords.Subjects(counts, 2) + " of " : string.Empty;
        var rest = filters
            .Where(filter => noun is null || filter.Dimension != Dimension.Sex)
            .GroupBy(filter => filter.Dimension)
            .Select(dimension => string.Join(" or ", dimension.Select(Phrase)));
        var people = noun ?? (counts == SubjectKind.CareLeaver ? "young people" : "children");
        return of + string.Join(' ', rest.Prepend(people));
    }

    /// <returns>Null where one word does not say it.</returns>
    private static string? Noun(List<PartFilter> sex, bool young) => sex switch
    {
        [{ Label: var only }] when Is(only, "Female") => young ? "young women" : "girls",
        [{ Label: var only }] when Is(only, "Male") => young ? "young men" : "boys",
        _ => null,
    };

    private static string Phrase(PartFilter filter)
    {
        var label = filter.Label;
        if (Is(label, PartColumn.NotRecorded))
        {
            return $"with {DimensionWords.Of(filter.Dimension)} not recorded";
        }

        return filter.Dimension switch
        {
            Dimension.AgeBand => label == "0" ? "aged under 1" : "aged " + label.Replace("-", " to ", StringComparison.Ordinal),
            Dimension.Sex => "whose sex is recorded as " + Small(label),
            Dimension.EthnicGroup => $"of the ethnic group {label}",
            Dimension.Sen => Is(label, "None") ? "with no special educational needs"
                : Is(label, "SEN support") ? "with SEN support at school"
                : "with an " + Small(label),
            Dimension.Disability => IsYes(label) ? "who are disabled" : "who are not disabled",
            Dimension.Uasc => IsYes(label) ? "who came unaccompanied, seeking asylum" : "who did not come unaccompanied, seeking asylum",
            Dimension.LegalStatus => "whose legal status is " + Small(label),
            Dimension.Need => "in care because of " + Small(label),
            Dimension.Placement => Home(label),
            Dimension.Area => "living " + Small(label),
            Dimension.LengthInCare => "in care for " + label.Replace("-", " to ", StringComparison.Ordinal),
            Dimension.Team => label.StartsWith("team", StringComparison.OrdinalIgnoreCase) ? "in " + label : "in team " + label,
            Dimension.Officer => "whose reviewing officer is " + label,
            Dimension.Worker => "whose social worker is " + label,
        };
    }

    private static string Home(string label) => label.ToUpperInvariant() switch
    {
        "CHILDREN'S HOME" => "living in a children's home",
        "SUPPORTED ACCOMMODATION" => "living in supported accommodation",
        "PARENTS" => "living with their parents",
        "ADOPTION" => "placed for adoption",
        "OTHER" => "living somewhere else",
        "OWN FOSTER CARERS" => "living with our own foster carers",
        _ => "living with " + Small(label),
    };

    private static bool IsYes(string label) => Is(label, "Yes");

    private static bool Is(string label, string other) => label.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string Small(string label) => label.Length == 0 ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
