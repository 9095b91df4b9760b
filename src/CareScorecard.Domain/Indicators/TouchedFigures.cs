using CareScorecard.Domain.Loads;
using CareScorecard.Domain.Months;

namespace CareScorecard.Domain.Indicators;

/// <summary>
/// Which figures a problem touches, from what the indicators say that they need: those that test its field; and those that count rows of
/// its kind at all, where it is of a whole row or sheet, or of a field by which rows are told apart and counted.
/// </summary>
public static class TouchedFigures
{
    private static readonly HashSet<Field> OfWholeRows =
    [
        Fields.Children.ChildId,
        Fields.Placements.ChildId,
        Fields.Reviews.ChildId,
        Fields.CareLeavers.YoungPersonId,
        Fields.Adoption.ChildId,
        Fields.ReviewingOfficers.Name,
        Fields.SocialWorkers.Name,
    ];

    /// <param name="field">Null for a problem of a whole row or sheet.</param>
    /// <param name="kind">Null for a problem of a whole file: then no figure is named, since all may be touched.</param>
    /// <returns>In the catalogue's order.</returns>
    public static IReadOnlyList<IndicatorDefinition> By(Field? field, RecordKind? kind) =>
        [.. Catalogue.All.Select(indicator => indicator.Definition).Where(definition => Touches(definition, field, kind))];

    public static bool Touches(IndicatorDefinition definition, Field? field, RecordKind? kind)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var needed = definition.Needs.Concat(definition.NeedsOneOf.SelectMany(group => group));
        return field is not null && !OfWholeRows.Contains(field)
            ? needed.Contains(field)
            : (kind ?? field?.Kind) is { } of && needed.Any(need => need.Kind == of);
    }

    /// <summary>The warnings with which a version was saved and that touch the figure, to stand beside it with their reasons.</summary>
    public static IReadOnlyList<AcceptedWarning> WarningsOn(IndicatorDefinition definition, LoadChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return [.. choices.Accepted.Where(warning => Touches(definition, warning.Field, warning.Kind))];
    }
}
