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

/// <summary>An area that the council compares itself with, and that has no figure for a measure and month.</summary>
/// <param name="Area">England, North East, Sunderland.</param>
/// <param name="IsHeld">Figures of the area are held, only none of this measure and of a year that had ended.</param>
public sealed record AreaWithoutFigure(string Area, ComparatorKind Kind, bool IsHeld)
{
    /// <summary>Why: not published, or not in our data until its figures come by file.</summary>
    public string Why => IsHeld ? "not published" : "not in our data";
}
