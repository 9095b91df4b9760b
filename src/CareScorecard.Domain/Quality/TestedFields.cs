using CareScorecard.Domain.Indicators;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Quality;

/// <summary>The fields on which a figure rests in one month's extract.</summary>
internal static class TestedFields
{
    /// <summary>Measures of whether something is recorded: a blank there is what is measured, and no gap in the figure.</summary>
    private static readonly Dictionary<string, Field> Recording = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ethnicity-recorded"] = Fields.Children.Ethnicity,
        ["permanence-plan-recorded"] = Fields.Children.PermanencePlan,
        ["without-iro"] = Fields.Children.ReviewingOfficer,
        ["care-leavers-personal-adviser"] = Fields.CareLeavers.PersonalAdviser,
    };

    /// <summary>What the rule tests; of fields of which any one will do, the first that the extract has.</summary>
    public static IReadOnlyList<Field> Of(IndicatorDefinition definition, IReadOnlySet<Field> held)
    {
        IEnumerable<Field> chosen = definition.NeedsOneOf
            .Select(group => group.FirstOrDefault(held.Contains))
            .OfType<Field>();

        // A visit's clock looks at reviews for its shortest gap only: no visit is doubted for want of one.
        if (definition.Id == "visits-statutory")
        {
            chosen = [];
        }

        return [.. definition.Needs.Concat(chosen).Where(field => !IsSaidByAnother(field, definition)).Distinct()];
    }

    /// <summary>The field of which the measure counts the blanks.</summary>
    public static bool Measures(IndicatorDefinition definition, Field field) =>
        Recording.TryGetValue(definition.Id, out var measured) && measured == field;

    // The later of the two plans decides: the first is a blank only where there is none at all.
    private static bool IsSaidByAnother(Field field, IndicatorDefinition definition) =>
        field == Fields.Children.FirstEducationPlan && definition.Needs.Contains(Fields.Children.LastEducationPlan);
}
