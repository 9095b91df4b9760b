namespace CareScorecard.Domain.Indicators.Contact;

/// <summary>The theme's indicators, in the order of the scorecard.</summary>
public static class ContactIndicators
{
    public static IReadOnlyList<Indicator> All { get; } =
    [
        Visits.InSixWeeks,
        StatutoryVisits.UpToDate,
        Supervision.InMonth,
    ];
}
