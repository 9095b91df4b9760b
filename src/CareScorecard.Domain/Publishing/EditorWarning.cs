namespace CareScorecard.Domain.Publishing;

/// <summary>What the editor of a month should think over before it is published.</summary>
public enum EditorWarning
{
    /// <summary>0 % or 100 % of a small group: whoever knows a child of the group knows this of them.</summary>
    TellsOfEverybody,

    /// <summary>A percentage or an average of few children.</summary>
    TooFewToBeReliable,
}
