namespace CareScorecard.Domain.Publishing;

public enum ComparatorKind
{
    National,
    Region,
    Council,
    Neighbours,
}

/// <summary>A published figure. It is annual and rounded, and says so.</summary>
/// <param name="Area">England, North East, Middlesbrough.</param>
/// <param name="YearEnding">The year that ended on 31 March of this year.</param>
/// <param name="Value">As published, rounded, in the unit of the indicator.</param>
/// <param name="Note">Mean or median, and how the definition differs; null where there is nothing to say.</param>
public sealed record Comparator(string Area, ComparatorKind Kind, int YearEnding, decimal Value, string? Note);
