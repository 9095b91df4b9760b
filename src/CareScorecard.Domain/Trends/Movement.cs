namespace CareScorecard.Domain.Trends;

/// <summary>How a figure moved between two months, by the polarity of its indicator.</summary>
public enum Movement
{
    Better,
    Worse,

    /// <summary>The same value, unrounded.</summary>
    Same,

    /// <summary>Higher, where nobody judges which way is good.</summary>
    Up,

    /// <summary>Lower, where nobody judges which way is good.</summary>
    Down,
}
