namespace CareScorecard.Domain.Indicators.Explaining;

/// <summary>Every indicator of the catalogue in plain words, and what it is often taken for and is not.</summary>
public static class Explanations
{
    private static readonly Dictionary<string, Explanation> ById = new(
        new[]
        {
            DemandExplanations.All,
            PermanenceExplanations.All,
            AdoptionExplanations.All,
            PlacementsExplanations.All,
            StabilityExplanations.All,
            ContactExplanations.All,
            ReviewsExplanations.All,
            WorkforceExplanations.All,
            EducationExplanations.All,
            HealthExplanations.All,
            SafetyExplanations.All,
            CareLeaversExplanations.All,
        }.SelectMany(theme => theme),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids that are explained.</summary>
    public static IReadOnlyCollection<string> Ids => ById.Keys;

    /// <returns>Null for the council's own measures: what they mean only the council can say.</returns>
    public static Explanation? Of(string indicatorId) => ById.GetValueOrDefault(indicatorId);
}
