namespace CareScorecard.Domain.Disclosure;

/// <summary>What to look at where a month's flow is hidden.</summary>
public static class TwelveMonthFigure
{
    /// <summary>The id of the catalogue's figure of twelve months; null where there is none.</summary>
    public static string? InsteadOf(string indicatorId)
    {
        ArgumentNullException.ThrowIfNull(indicatorId);
        return LinkedFigures.TwelveMonthFigureOf(indicatorId);
    }
}
